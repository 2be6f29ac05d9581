import { expect, test } from "vitest";
import { parseBaseUri } from "../../src/io/base-uri.ts";

const KNOWN = ["app.launchdarkly.com", "app.eu.launchdarkly.com", "app.launchdarkly.us"];
const ALLOWED = [" Flags.Example.com ", "relay.example.com:8443"];

test.each([
  ["https://app.launchdarkly.com", "https://app.launchdarkly.com"],
  [" https://app.eu.launchdarkly.com/ ", "https://app.eu.launchdarkly.com"],
  ["https://APP.launchdarkly.us:443", "https://app.launchdarkly.us"],
  ["https://flags.example.com:8443", "https://flags.example.com:8443"],
  ["https://relay.example.com:8443", "https://relay.example.com:8443"],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
  ["http://[::1]:4010", "http://[::1]:4010"],
  ["http://localhost", "http://localhost"],
])("accepts %s", (text, origin) => {
  expect(parseBaseUri(text, KNOWN, ALLOWED).origin).toBe(origin);
});

test.each([
  ["", "invalid-address"],
  ["app.launchdarkly.com", "invalid-address"],
  ["https://me:pa55word@app.launchdarkly.com", "invalid-address"],
  ["http://me@127.0.0.1", "invalid-address"],
  ["https://app.launchdarkly.com/api/v2", "invalid-address"],
  ["https://app.launchdarkly.com/?x", "invalid-address"],
  ["https://app.launchdarkly.com/#x", "invalid-address"],
  ["http://app.launchdarkly.com", "insecure-address"],
  ["ftp://localhost", "insecure-address"],
  ["http://127.0.0.2", "insecure-address"],
  ["http://localhost.", "insecure-address"],
  ["https://app.launchdarkly.com.", "host-not-allowed"],
  ["https://app.launchdarkly.com:8443", "host-not-allowed"],
  ["https://relay.example.com", "host-not-allowed"],
  ["https://evil.example", "host-not-allowed"],
  ["https://app.launchdarkly.com.evil.example", "host-not-allowed"],
  ["https://аpp.launchdarkly.com", "host-not-allowed"],
  ["https://169.254.169.254", "host-not-allowed"],
])("refuses %s as %s, and quotes no password", (text, code) => {
  expect(() => parseBaseUri(text, KNOWN, ALLOWED)).toThrow(
    expect.objectContaining({ code, message: expect.not.stringContaining("pa55word") }),
  );
});

test("names the host to allow", () => {
  expect(() => parseBaseUri("https://flags.example.org:1", KNOWN, [])).toThrow(
    expect.objectContaining({ hint: expect.stringContaining("name `flags.example.org:1` under `allowed-hosts`") }),
  );
});
