import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { configSchema } from "../../scripts/generate-config-schema.ts";
import { DEFAULT_PATHS } from "../../src/commands/observe/read-config.ts";
import { isObject, type Json } from "../../src/core/model/json.ts";
import { parseConfig } from "../../src/core/policy/config/parse-config.ts";
import { CONFIG_KEYS } from "../../src/core/policy/config/places.ts";
import { NO_CONFIG } from "../../src/core/policy/no-config.ts";
import { readFences } from "../docs/fences.ts";

const EXAMPLE = "examples/.github/flag-gitops.yml";

describe("the config that users copy", () => {
  const parsed = parseConfig(EXAMPLE, readFileSync(EXAMPLE, "utf8"));

  test("shows each key but those that few need, which it leaves as comments", () => {
    const production = {
      requireTicket: ["SHOP", "OPS"],
      reviewers: { members: [], teams: ["checkout-owners"] },
      forbid: ["replaceRules", "replaceTargets"],
      freeze: [{ from: Date.UTC(2034, 11, 20), until: Date.UTC(2035, 0, 3), reason: "Holidays" }],
    };
    expect(parsed).toEqual({
      ok: true,
      config: {
        paths: DEFAULT_PATHS,
        branches: ["main"],
        members: new Map([
          ["ana", "ana@example.com"],
          ["ben", "ben@example.com"],
        ]),
        projects: new Map(),
        policy: {
          ...NO_CONFIG.policy,
          environments: new Map([["production", production]]),
          allow: { projects: ["storefront"] },
        },
      },
    });
  });

  test("says what is right when the lines that are comments are put in", () => {
    const text = readFileSync(EXAMPLE, "utf8").replaceAll(/^( +)# (\w+: .*[%}])$/gm, "$1$2");
    const whole = parseConfig(EXAMPLE, text);
    expect(whole.ok && whole.config.policy.environments.get("production")).toMatchObject({
      maxRolloutStep: 25_000,
      integrationConfig: { templateSysId: "61a2b3c4" },
    });
  });

  test("tells the editor its schema", () => {
    expect(readFileSync(EXAMPLE, "utf8")).toContain(`# yaml-language-server: $schema=${configSchema().$id}\n`);
  });
});

describe("the page of the config", () => {
  const fences = readFences("docs/config.md").filter(({ language }) => language === "yaml");
  const headings = [...readFileSync("docs/config.md", "utf8").matchAll(/^#{2,3} `(.+)`$/gm)].map(([, key]) => key);
  const keys = ["", "policy", "policy.environments.*"].flatMap((way) => CONFIG_KEYS.get(way) ?? []);

  test.each(fences)("the example under $heading is valid", ({ text }) => {
    expect(parseConfig("docs/config.md", text)).toMatchObject({ ok: true });
  });

  test.each(keys)("explains %s under a heading of its own", (key) => {
    expect(headings).toContain(key);
    expect(fences.some(({ heading, text }) => heading === `\`${key}\`` && text.includes(`${key}:`))).toBe(true);
  });

  test("explains nothing else", () => {
    expect([...headings].sort()).toEqual([...keys].sort());
  });
});

describe("the schema of the config", () => {
  /** The keys of every mapping of the schema, by the dotted way to it. */
  function keysIn(schema: Json, way: readonly string[]): [string, string[]][] {
    if (!isObject(schema)) return [];
    const { properties, additionalProperties, items } = schema;
    const own: [string, string[]][] = isObject(properties) ? [[way.join("."), Object.keys(properties)]] : [];
    const inside = isObject(properties) ? Object.entries(properties) : [];
    return [
      ...own,
      ...inside.flatMap(([key, child]) => keysIn(child, [...way, key])),
      ...[additionalProperties, items].flatMap((child) => keysIn(child ?? null, [...way, "*"])),
    ];
  }

  test("takes the keys that the messages name", () => {
    expect(new Map(keysIn(configSchema(), []))).toEqual(CONFIG_KEYS);
  });

  test("says of everything what it is", () => {
    const undescribed: string[] = [];
    const look = (schema: Json, way: string) => {
      if (!isObject(schema)) return;
      for (const [key, child] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
        if (!isObject(child) || !child.title || !child.description) undescribed.push(`${way}.${key}`);
        look(child, `${way}.${key}`);
      }
      for (const child of [schema.additionalProperties, schema.items]) look(child ?? null, `${way}.*`);
    };
    look(configSchema(), "");
    expect(undescribed).toEqual([]);
  });
});
