import { spokenLanguages } from "../../words/words.ts";

const id = { name: "id", in: "path", required: true, schema: { type: "string", pattern: "^[0-9a-f]{16}$" } } as const;
const lang = { name: "lang", in: "query", schema: { type: "string", enum: spokenLanguages } } as const;

const problem = (description: string) => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
});
const refusals = {
  "400": problem("A parameter is not one of its values"),
  "401": problem("The token is missing or wrong"),
  "403": problem("The request is for another host, or comes from another site"),
  "405": problem("The address is not asked that way"),
};
const missing = { "404": problem("There is no such file") };
const page = (description: string) => ({
  description,
  content: { "text/html": { schema: { type: "string" } } },
});

/** What `recount serve` answers, as OpenAPI 3.1. */
export const openApi = {
  openapi: "3.1.0",
  info: {
    title: "recount serve",
    version: "1",
    description:
      "Audits of the files of one folder, on this machine only. Every request carries the token of the address.",
  },
  security: [{ token: [] }, { bearer: [] }],
  paths: {
    "/": {
      get: {
        operationId: "start",
        parameters: [lang],
        responses: { "200": page("The page that lists the files"), ...refusals },
      },
    },
    "/files": {
      get: {
        operationId: "files",
        responses: {
          "200": {
            description: "The files, each with how many claims of each verdict it has",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/File" } } },
            },
          },
          ...refusals,
        },
      },
    },
    "/files/{id}/page": {
      get: {
        operationId: "page",
        parameters: [id, lang],
        responses: {
          "200": page("The page of results"),
          ...refusals,
          ...missing,
          "422": problem("The file cannot be read"),
        },
      },
    },
    "/files/{id}/marked": {
      get: {
        operationId: "marked",
        parameters: [id, lang],
        responses: {
          "200": {
            description: "The same file with its findings marked",
            content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
          },
          ...refusals,
          "404": problem("There is no such file, or nothing to mark in it"),
          "422": problem("The file cannot be read"),
        },
      },
    },
    "/files/{id}/save": {
      post: {
        operationId: "save",
        parameters: [id, lang],
        responses: {
          "200": {
            description: "The page was written below --out",
            content: {
              "application/json": {
                schema: { type: "object", required: ["saved"], properties: { saved: { type: "string" } } },
              },
            },
          },
          ...refusals,
          ...missing,
          "409": problem("There is no --out, or what lies there is not recount's own"),
          "422": problem("The file cannot be read"),
        },
      },
    },
    "/events": {
      get: {
        operationId: "events",
        parameters: [lang],
        responses: {
          "200": {
            description: "Server-sent events: one `file` for each file, then one whenever it changes",
            content: { "text/event-stream": { schema: { type: "string" } } },
          },
          ...refusals,
        },
      },
    },
    "/openapi.json": {
      get: {
        operationId: "description",
        responses: {
          "200": { description: "This description", content: { "application/json": { schema: { type: "object" } } } },
          ...refusals,
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: "apiKey", in: "query", name: "token" },
      bearer: { type: "http", scheme: "bearer" },
    },
    schemas: {
      Problem: {
        type: "object",
        required: ["problem"],
        properties: { problem: { type: "string" } },
      },
      File: {
        type: "object",
        required: ["id", "name", "version"],
        properties: {
          id: { type: "string" },
          name: { type: "string" },
          version: { type: "string" },
          problem: { type: "string" },
          counts: {
            type: "object",
            additionalProperties: { type: "integer", minimum: 0 },
          },
        },
      },
    },
  },
} as const;
