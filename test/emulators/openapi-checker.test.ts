import { expect, test } from "vitest";
import type { Exchange } from "../../emulators/server.ts";
import { createOpenApiChecker, createOperationFinder, type OpenApiDocument } from "./openapi-checker.ts";

const DOCUMENT: OpenApiDocument = {
  openapi: "3.0.3",
  paths: {
    "/things/{thing_id}": {
      parameters: [{ name: "thing_id", in: "path", required: true, schema: { type: "string" } }],
      get: {
        parameters: [{ $ref: "#/components/parameters/limit" }],
        responses: { "200": { $ref: "#/components/responses/thing" }, "404": { description: "None" } },
      },
      put: {
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
        },
        responses: { "200": { $ref: "#/components/responses/thing" }, "204": { description: "Done" } },
      },
    },
    "/contents/{path}": { get: { responses: { "204": { description: "There" } } } },
  },
  components: {
    parameters: { limit: { name: "limit", in: "query", schema: { type: "integer", maximum: 9 } } },
    responses: {
      thing: { content: { "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/Thing" } } } },
    },
    schemas: {
      Thing: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", nullable: true },
          size: { type: "number", minimum: 0, exclusiveMinimum: true },
          inner: { nullable: true, allOf: [{ $ref: "#/components/schemas/Thing" }] },
        },
      },
    },
  },
};

function exchange(part: Partial<Exchange>): Exchange {
  return {
    method: "GET",
    path: "/things/1",
    route: undefined,
    headers: {},
    body: undefined,
    status: 200,
    answer: { name: "x" },
    ...part,
  };
}

test.each<[string, Partial<Exchange>, string | undefined]>([
  ["a published answer", {}, undefined],
  ["null where a schema allows it", { answer: { name: null, inner: null } }, undefined],
  ["a field of another type", { answer: { name: 1 } }, "/name"],
  ["a missing field, deep inside", { answer: { name: "x", inner: {} } }, "/inner"],
  ["a bound that is exclusive", { answer: { name: "x", size: 0 } }, "/size"],
  ["a status that is not published", { status: 500 }, "documents no status 500"],
  ["a body where none is published", { status: 404 }, "documents no body"],
  ["no body where one is published", { answer: undefined }, "lacks its body"],
  ["a path that is not published", { path: "/nothing" }, "GET /nothing is not documented"],
  ["a method that is not published", { method: "DELETE" }, "DELETE /things/1 is not documented"],
  ["a good query parameter", { path: "/things/1?limit=9" }, undefined],
  ["a bad query parameter", { path: "/things/1?limit=ten" }, '"limit"'],
  ["an unknown query parameter", { path: "/things/1?page=1" }, '"page" is not documented'],
  ["an accepted request without its body", { method: "PUT" }, "lacks its request body"],
  ["an accepted request with a bad body", { method: "PUT", body: {} }, "request body"],
  [
    "a refused request with a bad body",
    { method: "GET", status: 404, answer: undefined, path: "/things/1?limit=ten" },
    undefined,
  ],
  ["an exchange that a fault cut short", { status: 0, answer: undefined }, undefined],
])("says what is wrong with %s", (_, part, message) => {
  const [first] = createOpenApiChecker(DOCUMENT)(exchange(part));
  expect(first).toEqual(message === undefined ? undefined : expect.stringContaining(message));
});

test("reports fields that the document does not name only where it is closed", () => {
  const answer = { name: "x", colour: "red" };
  expect(createOpenApiChecker(DOCUMENT)(exchange({ answer }))).toEqual([]);
  expect(createOpenApiChecker(DOCUMENT, { closed: true })(exchange({ answer }))).toEqual([
    expect.stringContaining("additionalProperty"),
  ]);
});

test.each([
  ["/things/1", "/things/{id}", "GET /things/{thing_id}"],
  ["/contents/a/b.yaml?ref=x", undefined, "GET /contents/{path}"],
  ["/contents/a/b.yaml", "/contents/{path+}", "GET /contents/{path}"],
  ["/nothing", undefined, undefined],
])("finds the operation of %s", (path, route, operation) => {
  expect(createOperationFinder(DOCUMENT)("GET", path, route)).toBe(operation);
});
