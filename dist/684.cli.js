"use strict";
exports.id = 684;
exports.ids = [684];
exports.modules = {

/***/ 3543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ connected)
});

// EXTERNAL MODULE: ./build/core/model/failure.js
var failure = __webpack_require__(1399);
// EXTERNAL MODULE: ./build/providers/launchdarkly/address.js
var address = __webpack_require__(2695);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/github/client/fields.js

/** An answer of GitHub lacks a field, or holds something else than documented there. */
class fields_Unreadable extends Error {
    constructor(what) {
        super(what);
        this.name = "Unreadable";
    }
}
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for the full id of a git object, false for the name of a branch. */
function isSha(value) {
    return typeof value === "string" && SHA.test(value);
}
/** The body itself, which must be an object. */
function fields_object(body) {
    return isObject(body) ? body : refuse("the body");
}
/** The objects of a list. */
function fields_objects(body) {
    return Array.isArray(body) ? body.map(fields_object) : refuse("the list");
}
/** The object under a key. */
function fields_child(from, key) {
    const value = from[key];
    return isObject(value) ? value : refuse(key);
}
/** The object under a key, or undefined where GitHub writes null. */
function fields_optionalChild(from, key) {
    return from[key] == null ? undefined : fields_child(from, key);
}
/** The text under a key. */
function fields_text(from, key) {
    const value = from[key];
    return typeof value === "string" ? value : refuse(key);
}
/** The text under a key, or undefined where GitHub writes null or nothing. */
function fields_optionalText(from, key) {
    return from[key] == null ? undefined : fields_text(from, key);
}
/** The whole number, zero or more, under a key. */
function fields_count(from, key) {
    const value = from[key];
    return Number.isSafeInteger(value) && value >= 0 ? value : refuse(key);
}
/** The truth value under a key. */
function fields_truth(from, key) {
    const value = from[key];
    return typeof value === "boolean" ? value : refuse(key);
}
/** The git object id under a key. */
function fields_sha(from, key) {
    const value = from[key];
    return isSha(value) ? value : refuse(key);
}
/** The time under a key, which GitHub writes in ISO 8601, in Unix milliseconds. */
function fields_time(from, key) {
    const value = Date.parse(fields_text(from, key));
    return Number.isNaN(value) ? refuse(key) : value;
}
/**
 * The text of a file, which GitHub sends as base64 with its size; undefined where it is not UTF-8. A byte order mark
 * stays, since it is part of the file.
 */
function fields_fileText(from) {
    if (fields_text(from, "encoding") !== "base64")
        return refuse("encoding");
    const bytes = Buffer.from(fields_text(from, "content"), "base64");
    if (bytes.length !== fields_count(from, "size"))
        return refuse("content");
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function refuse(what) {
    throw new fields_Unreadable(what);
}

;// CONCATENATED MODULE: ./build/github/check-runs.js

/** Limits of https://docs.github.com/rest/checks/runs */
const MOST_ANNOTATIONS = 50;
const LONGEST_SUMMARY = 65_535;
const LONGEST_TITLE = 255;
/** Reads the latest check run of each name on a commit. */
async function check_runs_readCheckRuns(client, commit) {
    const ask = {
        does: `list the check runs of ${commit}`,
        permission: "checks: read",
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { ref: commit, filter: "latest" },
    };
    return client.all(ask, (body) => objects(object(body).check_runs).map(decodeCheckRun));
}
function decodeCheckRun(body) {
    const app = optionalChild(body, "app");
    const output = child(body, "output");
    return {
        id: count(body, "id"),
        app: app === undefined ? "" : (optionalText(app, "slug") ?? ""),
        name: text(body, "name"),
        externalId: optionalText(body, "external_id") ?? "",
        conclusion: optionalText(body, "conclusion") ?? null,
        title: optionalText(output, "title") ?? "",
        summary: optionalText(output, "summary") ?? "",
        annotationCount: count(output, "annotations_count"),
    };
}
/** Creates a check run on a commit, with all its annotations, which take a request for every fifty. */
async function check_runs_createCheckRun(client, commit, content) {
    const [first = [], ...rest] = inFifties(content.annotations.map(encodeAnnotation));
    const ask = {
        does: `create the check run "${content.name}"`,
        permission: "checks: write",
        route: "POST /repos/{owner}/{repo}/check-runs",
        parameters: { ...encode(content, first), head_sha: commit },
    };
    const created = await client.ask(ask, (body) => decodeCheckRun(object(body)));
    for (const annotations of rest)
        await patch(client, created.id, content.name, { output: encodeOutput(content, annotations) });
    return { ...created, annotationCount: content.annotations.length };
}
/** Changes a check run; the annotations that it has stay, since GitHub only ever adds some. */
async function check_runs_updateCheckRun(client, id, content) {
    await patch(client, id, content.name, encode(content, []));
}
async function patch(client, id, name, body) {
    const ask = {
        does: `update the check run "${name}"`,
        permission: "checks: write",
        route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
        parameters: { ...body, check_run_id: id },
    };
    await client.ask(ask, (answer) => count(object(answer), "id"));
}
function encode(content, annotations) {
    const { name, externalId, conclusion } = content;
    const state = conclusion === null ? { status: "in_progress" } : { status: "completed", conclusion };
    return { name, external_id: externalId, ...state, output: encodeOutput(content, annotations) };
}
function encodeOutput(content, annotations) {
    return {
        title: content.title.slice(0, LONGEST_TITLE).toWellFormed(),
        summary: content.summary.slice(0, LONGEST_SUMMARY).toWellFormed(),
        ...(annotations.length === 0 ? {} : { annotations }),
    };
}
/** GitHub takes columns only where an annotation starts and ends on one line. */
function encodeAnnotation(annotation) {
    const { path, startLine, endLine, startColumn, endColumn, title, message } = annotation;
    const oneLine = startLine === endLine;
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(oneLine && startColumn !== undefined ? { start_column: startColumn } : {}),
        ...(oneLine && endColumn !== undefined ? { end_column: endColumn } : {}),
        annotation_level: "failure",
        title: title.slice(0, LONGEST_TITLE).toWellFormed(),
        message,
    };
}
function inFifties(items) {
    const groups = [];
    for (let from = 0; from < items.length; from += MOST_ANNOTATIONS)
        groups.push(items.slice(from, from + MOST_ANNOTATIONS));
    return groups;
}

;// CONCATENATED MODULE: ./build/io/http/http-failures.js

/** What is said to whoever sent a write of which nobody knows whether it took effect. */
const http_failures_UNKNOWN_HINT = "Whether it took effect is not known: run again; a run reads before it writes.";
/** The failure of a request that got no answer; a write that may have arrived has an unknown outcome. */
function unreachable(service, host, none, write, deadline) {
    const code = none.timedOut ? "TIMEOUT" : codeOf(none.error);
    const unsent = REASONS.find(({ codes }) => codes.test(code));
    const reason = none.timedOut
        ? `there was no answer within ${deadline / 1000} s`
        : (unsent?.reason ?? `the connection broke (${code})`);
    const outcome = write && unsent === undefined ? "unknown" : "none";
    const hint = outcome === "unknown" ? http_failures_UNKNOWN_HINT : (unsent?.hint ?? "Run again once it answers.");
    return new failure/* Failure */.H("unreachable", `${service.name} at ${host} could not be reached: ${reason}.`, {
        hint: hint.replace("{input}", service.addressInput),
        outcome,
        cause: none.error,
    });
}
/** The failure of a request that was sent elsewhere, where the token must not go. */
function redirected(service, host, status) {
    return new failure/* Failure */.H("redirected", `${service.name} at ${host} answered with a redirect (${status}), which is not followed.`, {
        hint: `Set \`${service.addressInput}\` to the address that answers itself.`,
        status,
    });
}
/** The failure of a success whose body cannot be believed. `reason` ends the sentence that begins "answered". */
function unreadableAnswer(service, reason, write, status) {
    return new failure/* Failure */.H("unreadable-answer", `${service.name} answered ${reason}.`, {
        hint: write
            ? http_failures_UNKNOWN_HINT
            : `Check that \`${service.addressInput}\` is the address of its API and that no proxy answers instead.`,
        outcome: write ? "unknown" : "none",
        status,
    });
}
/** The failure of a success that is larger than what is read of an answer; a read may be asked for in smaller parts. */
function answerTooLarge(service, { method, path }, mostBytes, status) {
    const most = `${(mostBytes / 1024 ** 2).toLocaleString("en")} MiB`;
    const message = `${service.name} answered ${method} ${path.split("?")[0]} with more than ${most}.`;
    const write = method !== "GET";
    const hint = write ? http_failures_UNKNOWN_HINT : "No larger answer is read: make what it holds smaller, or ask for less of it.";
    return new failure/* Failure */.H("answer-too-large", message, { hint, outcome: write ? "unknown" : "none", status });
}
/** True for the failure of an answer that is too large. */
function isTooLarge(error) {
    return error instanceof failure/* Failure */.H && error.code === "answer-too-large";
}
/** What Node says when a request was never sent. */
const REASONS = [
    {
        codes: /^(ENOTFOUND|EAI_AGAIN)$/,
        reason: "its name could not be resolved",
        hint: "Check `{input}` and the name server of the runner.",
    },
    {
        codes: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/,
        reason: "the connection was refused",
        hint: "Check `{input}`, and `HTTPS_PROXY` if the runner needs a proxy.",
    },
    {
        codes: /^UND_ERR_CONNECT_TIMEOUT$/,
        reason: "the connection could not be opened in time",
        hint: "Check `{input}`, and `HTTPS_PROXY` if the runner needs a proxy.",
    },
    {
        codes: /CERT|LEAF_SIGNATURE/,
        reason: "its certificate is not trusted",
        hint: "Name the private certificate authority's file in `NODE_EXTRA_CA_CERTS`.",
    },
    {
        codes: /^PROXY$/,
        reason: "the proxy did not let the request through",
        hint: "Check `HTTPS_PROXY`, its user name and password, or name the host in `NO_PROXY`.",
    },
];
function codeOf(error) {
    if (!(error instanceof Error))
        return "unknown";
    if (/proxy/i.test(`${error.name} ${error.message}`))
        return "PROXY";
    const { code } = error;
    if (typeof code === "string")
        return code;
    return error.cause === undefined ? error.name : codeOf(error.cause);
}

;// CONCATENATED MODULE: ./build/io/base-uri.js

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);
/** True for an address on this machine, which no proxy and no certificate stands before. */
function isLoopback(address) {
    return LOOPBACK.has(address.hostname);
}
/**
 * The address of a service that may be sent a token: https to a host that is known or allowed, or this machine.
 * An allowed host may name its port; without one it holds for every port.
 */
function parseBaseUri(text, knownHosts, allowedHosts) {
    if (!URL.canParse(text.trim()))
        throw invalid("it is not a URL.", knownHosts);
    const address = new URL(text.trim());
    if (address.username !== "" || address.password !== "") {
        throw invalid(`${address.host} stands behind a user name or a password.`, knownHosts);
    }
    if (address.pathname !== "/" || address.search !== "" || address.hash !== "") {
        throw invalid(`something follows the host ${address.host}.`, knownHosts);
    }
    if (isLoopback(address) && (address.protocol === "http:" || address.protocol === "https:"))
        return address;
    if (address.protocol !== "https:") {
        throw new failure/* Failure */.H("insecure-address", `The address of ${address.host} does not begin with \`https://\`.`, {
            hint: "Write it with `https://`; only this machine (`127.0.0.1`, `[::1]`, `localhost`) is asked without.",
        });
    }
    const allowed = allowedHosts.map((host) => host.trim().toLowerCase());
    const known = knownHosts.includes(address.host) || allowed.includes(address.host);
    if (!known && !allowed.includes(address.hostname))
        throw notAllowed(address.host, knownHosts);
    return address;
}
function invalid(reason, knownHosts) {
    return new failure/* Failure */.H("invalid-address", `The base address cannot be used: ${reason}`, {
        hint: `Write only the scheme and the host, such as \`https://${knownHosts[0] ?? "flags.example.com"}\`.`,
    });
}
function notAllowed(host, knownHosts) {
    return new failure/* Failure */.H("host-not-allowed", `The host ${host} may not be sent the access token.`, {
        hint: `Use ${knownHosts.map((known) => `\`${known}\``).join(", ")}, or name \`${host}\` under \`allowed-hosts\` in the workflow.`,
    });
}

;// CONCATENATED MODULE: ./build/io/http/dispatcher.js


/** Milliseconds. */
const CONNECT_TIMEOUT = 10_000;
/**
 * What carries requests to one service: directly, or through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name.
 * Loopback is always direct, since a proxy has another loopback. Certificates are verified whatever the environment says.
 */
async function dispatcher_createDispatcher(base, environment) {
    const { Agent, EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const tls = { rejectUnauthorized: true };
    // One deadline holds for the whole request, so the timeouts for headers and body are off (0). The one for connecting
    // stays, since a socket that is still connecting would keep the process running after the deadline.
    const options = { connect: { ...tls, timeout: CONNECT_TIMEOUT }, headersTimeout: 0, bodyTimeout: 0, allowH2: false };
    if (isLoopback(base))
        return new Agent(options);
    try {
        return new EnvHttpProxyAgent({
            ...options,
            requestTls: tls,
            proxyTls: tls,
            httpProxy: proxy(environment, "http_proxy"),
            httpsProxy: proxy(environment, "https_proxy"),
            noProxy: read(environment, "no_proxy"),
        });
    }
    catch {
        // The cause is left out: it quotes the address, which may hold a password.
        throw new failure/* Failure */.H("invalid-address", "The address of the proxy is not a URL.", {
            hint: "Write `HTTPS_PROXY` and `HTTP_PROXY` as `http://host:port`.",
        });
    }
}
function proxy(environment, name) {
    const address = read(environment, name);
    return address === "" || address.includes("://") ? address : `http://${address}`;
}
/** An empty text where nothing is set, so that the agent does not look for itself. */
function read(environment, name) {
    return environment[name] ?? environment[name.toUpperCase()] ?? "";
}

;// CONCATENATED MODULE: ./build/io/http/retry.js
const SHORTEST = 200;
const LONGEST = 10_000;
const MOST_REPEATS = 3;
const PASSING = new Set([500, 502, 503, 504, undefined]);
/**
 * How many milliseconds to wait before a failed request is sent again, or undefined to give up. `random` is in [0,1).
 * A 429 was never processed and may always be repeated; what may have taken effect only if it is repeatable.
 */
function retry_retryDelay(failed, now, random) {
    const pause = askedPause(failed, now);
    if (pause === undefined)
        return undefined;
    const delay = Math.round(pause + backoff(failed.attempt, random));
    return failed.spent + delay <= failed.budget ? delay : undefined;
}
function askedPause(failed, now) {
    const { attempt, status, repeatable, retryAfter, resetAt } = failed;
    if (status === 429)
        return retryAfter ?? (resetAt === undefined ? 0 : untilReset(resetAt - now));
    if (!PASSING.has(status) || !repeatable || attempt > MOST_REPEATS)
        return undefined;
    return retryAfter ?? 0;
}
/** LaunchDarkly sometimes names a reset in the past: the clocks differ, so as long again, but not for long. */
function untilReset(distance) {
    return distance >= 0 ? distance : Math.min(-distance, LONGEST);
}
/** Also added to what the service asks for, so that many clients do not come back at the same moment. */
function backoff(attempt, random) {
    const ceiling = Math.min(LONGEST, SHORTEST * 2 ** attempt);
    return SHORTEST + random * (ceiling - SHORTEST);
}

;// CONCATENATED MODULE: ./build/github/client/fetch.js




/** A request got no answer that can be used, or one that only says to come back later. */
class fetch_Unanswered extends Error {
    why;
    /** False only if the request certainly took no effect. */
    uncertain;
    status;
    /** Unix milliseconds from which GitHub counts afresh, where it says so. */
    resetAt;
    constructor(why, message, more) {
        super(message);
        this.name = "Unanswered";
        this.why = why;
        this.uncertain = more.uncertain;
        this.status = more.status;
        this.resetAt = more.resetAt;
    }
}
const DEADLINE = 30_000;
const WIDTH = 8;
/** All that one run waits for GitHub. */
const BUDGET = 120_000;
/** Where GitHub does not say how long, it asks for a minute at least. */
const SILENT_LIMIT_PAUSE = 60_000;
/** Of one answer; a page of changed files comes with their patches. */
const MOST_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** Codes of Node and undici for a connection that never stood. */
const NEVER_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|LEAF_SIGNATURE/;
/** The one way to GitHub: through the proxy, with a deadline, at most eight requests at a time, no redirect, one retry layer. */
async function fetch_createFetch(apiUrl, world) {
    const { fetch } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const dispatcher = await createDispatcher(new URL(apiUrl), world.environment);
    const gate = createGate(WIDTH);
    const budget = createWaitBudget(BUDGET, world.clock);
    async function send(url, init) {
        const signal = AbortSignal.timeout(world.deadline ?? DEADLINE);
        try {
            // "manual" returns the redirect itself, so that it can be refused by name and not as a broken connection.
            const response = await fetch(url, { ...init, redirect: "manual", signal, dispatcher });
            const header = (name) => response.headers.get(name) ?? undefined;
            return { status: response.status, header, body: await readText(response.body ?? []) };
        }
        catch (error) {
            const reason = signal.aborted ? "no answer in time" : systemCode(error);
            return new fetch_Unanswered("unreachable", reason, { uncertain: !NEVER_SENT.test(reason) });
        }
    }
    return async (url, init) => {
        for (let attempt = 1;; attempt++) {
            const answer = await gate(() => send(url, init));
            const limit = answer instanceof fetch_Unanswered ? undefined : readLimit(answer);
            const status = limit === undefined ? answer.status : 429;
            const failed = {
                attempt,
                status,
                repeatable: init.method === "GET",
                spent: budget.spent(),
                budget: budget.total,
            };
            // Nobody waits for GraphQL, which has a limit of its own: all that it tells can be asked for in another way.
            const waiting = init.method === "GET" || !url.endsWith("/graphql");
            const delay = waiting ? retryDelay({ ...failed, ...limit }, world.clock.now(), world.random()) : undefined;
            if (delay === undefined)
                return finish(answer, limit);
            await budget.wait(delay);
        }
    };
}
/** The answer as Octokit reads it: always JSON, and without the headers that make it print or guess. */
function finish(answer, limit) {
    if (answer instanceof fetch_Unanswered)
        throw answer;
    const { status, header, body } = answer;
    if (limit !== undefined)
        throw new fetch_Unanswered("rate-limit", "rate limit", { ...limit, status, uncertain: false });
    if (status >= 300 && status < 400)
        throw new fetch_Unanswered("redirect", "redirect", { status, uncertain: false });
    const link = header("link");
    const headers = { "content-type": "application/json", ...(link === undefined ? {} : { link }) };
    return new Response(body === "" ? null : body, { status, headers });
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function readLimit({ status, header, body }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const seconds = (name) => (/^\d{1,12}$/.test(header(name) ?? "") ? Number(header(name)) : undefined);
    const after = seconds("retry-after");
    if (after !== undefined)
        return { retryAfter: after * 1_000 };
    const reset = seconds("x-ratelimit-reset");
    if (header("x-ratelimit-remaining") === "0" && reset !== undefined)
        return { resetAt: reset * 1_000 };
    const said = status === 429 || /secondary rate limit|abuse detection/i.test(body);
    return said ? { retryAfter: SILENT_LIMIT_PAUSE } : undefined;
}
async function readText(chunks) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > MOST_BYTES)
            throw new Error("more than 64 MiB");
        parts.push(chunk);
    }
    return Buffer.concat(parts).toString("utf8");
}
/** The code of a network error. Its message is left out: it may quote a header, hence the token. */
function systemCode(error) {
    for (let at = error; at instanceof Error; at = at.cause) {
        const { code } = at;
        if (typeof code === "string")
            return code;
    }
    return "the connection broke";
}

;// CONCATENATED MODULE: ./build/github/client/failures.js




/** True for a token of a person: classic, fine-grained or through an OAuth app. */
function failures_isPersonalToken(token) {
    return /^(?:ghp_|github_pat_|gho_)/.test(token);
}
/** What Octokit threw, as a failure with its remedy; a write that may have happened has the outcome `unknown`. */
function failures_toFailure(error, ask, asker) {
    if (!(error instanceof Error))
        return error;
    if (error.cause instanceof Unanswered)
        return unanswered(error.cause, ask);
    const { status, response } = error;
    if (typeof status !== "number" || !isObject(response))
        return error;
    return refusal(status, shorten(response.data), ask, asker);
}
/** The failure for a success whose body is not as documented, which a write must not be believed without. */
function failures_unreadable(what, ask) {
    const outcome = outcomeOf(ask);
    const message = `GitHub's answer cannot be read: asked to ${ask.does}, it sent no usable ${what}.`;
    const hint = "Run it again; if it stays so, look at what stands between here and GitHub.";
    return new Failure("unreadable-answer", message, { hint: outcome === "unknown" ? UNKNOWN_HINT : hint, outcome });
}
function outcomeOf(ask) {
    return ask.route.startsWith("GET ") ? "none" : "unknown";
}
function unanswered({ why, message, uncertain, status, resetAt }, ask) {
    if (why === "redirect") {
        const redirected = `GitHub sends to another address when asked to ${ask.does}, which is not followed.`;
        const hint = "If the repository was renamed, run it again under its new name.";
        return new Failure("github-redirected", redirected, { hint, status });
    }
    if (why === "rate-limit") {
        const when = resetAt === undefined ? "in a few minutes" : `after ${new Date(resetAt).toISOString()}`;
        return new Failure("github-rate-limited", `GitHub's rate limit is used up, so it did not ${ask.does}.`, {
            hint: `Run it again ${when}.`,
            status,
        });
    }
    const outcome = uncertain ? outcomeOf(ask) : "none";
    return new Failure("github-unreachable", `GitHub cannot be reached to ${ask.does}: ${message}.`, {
        hint: outcome === "unknown" ? UNKNOWN_HINT : unreachableHint(message),
        outcome,
    });
}
function unreachableHint(reason) {
    return /CERT|LEAF_SIGNATURE/.test(reason)
        ? "Name the private certificate authority's file in `NODE_EXTRA_CA_CERTS`."
        : "Run it again; on a self-hosted runner check its network, `HTTPS_PROXY` and `NO_PROXY`.";
}
function refusal(status, message, ask, asker) {
    const said = message === "" ? "." : `: ${message.replace(/\.$/, "")}.`;
    if (status >= 500) {
        const outcome = outcomeOf(ask);
        const hint = outcome === "unknown" ? UNKNOWN_HINT : "Run it again; https://www.githubstatus.com says how GitHub is.";
        return new Failure("github-unavailable", `GitHub answered ${status} when asked to ${ask.does}.`, {
            hint,
            outcome,
            status,
        });
    }
    if (status === 401) {
        return new Failure("github-unauthorized", `GitHub does not accept the token that was sent to ${ask.does}.`, {
            hint: `Set \`github-token\` to \`\${{ github.token }}\` or to a token that is still valid.`,
            status,
        });
    }
    if (status === 403) {
        return new Failure("github-forbidden", `GitHub does not let this token ${ask.does}${said}`, {
            hint: permissionHint(ask, asker),
            status,
        });
    }
    if (status === 404) {
        return new Failure("github-not-found", `GitHub found nothing when asked to ${ask.does}.`, {
            hint: `Check that it exists in ${asker.repository}; GitHub also hides what a token may not see. ${permissionHint(ask, asker)}`,
            status,
        });
    }
    return new Failure("github-refused", `GitHub refused to ${ask.does}${said}`, {
        hint: "Mend what GitHub names and run it again.",
        status,
    });
}
function permissionHint({ permission }, { personal, repository }) {
    if (!personal)
        return `Add \`${permission}\` under \`permissions:\` in the workflow.`;
    if (permission === "checks: write") {
        return `A personal token cannot write check runs: set \`github-token\` to \`\${{ github.token }}\` or to a GitHub App's token.`;
    }
    return `Give the personal token \`${permission}\` for ${repository}, or set \`github-token\` to \`\${{ github.token }}\`.`;
}
/** GitHub's own message on one line, 300 characters at most. */
function shorten(body) {
    const message = isObject(body) && typeof body.message === "string" ? body.message : "";
    const details = isObject(body) && Array.isArray(body.errors) ? body.errors.map(describe).filter((one) => one !== "") : [];
    const line = [message, ...details]
        .join("; ")
        .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
        .trim();
    return (line.length > 300 ? `${line.slice(0, 299)}…` : line).toWellFormed();
}
function describe(error) {
    if (typeof error === "string")
        return error;
    if (!isObject(error))
        return "";
    const named = [error.field, error.code].filter((part) => typeof part === "string").join(" ");
    return typeof error.message === "string" ? error.message : named;
}

;// CONCATENATED MODULE: ./build/github/client/client.js



const GRAPHQL = "POST /graphql";
const PAGE = 100;
const MOST_PAGES = 300;
/** Makes the client on Octokit, which prints nothing, retries nothing and sends through the given fetch. */
async function client_createClient(asker, apiUrl, token, fetch) {
    const { Octokit } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 891));
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = new Octokit({ auth: token, baseUrl: apiUrl, log, request: { fetch, log } });
    const [owner = "", repo = ""] = asker.repository.split("/", 2);
    async function send(ask, decode) {
        const scope = ask.route.includes("{owner}") ? { owner, repo } : {};
        const answer = await octokit.request(ask.route, { ...scope, ...ask.parameters }).catch((error) => {
            throw toFailure(error, ask, asker);
        });
        const more = /;\s*rel="?next"?/.test(answer.headers.link ?? "");
        try {
            return { value: decode(answer.data), more };
        }
        catch (error) {
            throw error instanceof Unreadable ? unreadable(error.message, ask) : error;
        }
    }
    async function* pages(ask, decode) {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const parameters = { ...ask.parameters, per_page: PAGE, page };
            const { value, more } = await send({ ...ask, parameters }, decode);
            yield value;
            if (!more)
                return;
        }
        throw new Failure("incomplete-list", `GitHub has too many pages when asked to ${ask.does}.`, {
            hint: `More than ${MOST_PAGES * PAGE} entries are not read; remove what is not needed.`,
        });
    }
    async function all(ask, decode) {
        const found = [];
        for await (const page of pages(ask, decode))
            found.push(...page);
        return found;
    }
    async function query({ of, selection, ...asks }, decode) {
        const asked = of === "viewer"
            ? { query: `{ viewer { ${selection} } }` }
            : {
                query: `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${selection} } }`,
                variables: { owner, name: repo },
            };
        const parameters = { baseUrl: graphqlBase(apiUrl), ...asked };
        return (await send({ ...asks, route: GRAPHQL, parameters }, (body) => decode(dataOf(body, of)))).value;
    }
    return { ask: async (ask, decode) => (await send(ask, decode)).value, pages, all, query };
}
/** GitHub Enterprise Server answers REST under `/api/v3` and GraphQL under `/api/graphql`; github.com both at its root. */
function graphqlBase(apiUrl) {
    return apiUrl.replace(/\/api\/v3$/, "/api");
}
function dataOf(body, of) {
    const answer = object(body);
    if (answer.errors !== undefined)
        throw new Unreadable("data");
    return child(child(answer, "data"), of);
}
function silent() { }

;// CONCATENATED MODULE: ./build/github/client/identity.js



const ASKS = { does: "say whose token this is", permission: "metadata: read" };
/** Under this login a job's own token writes. */
const JOB = "github-actions[bot]";
/** A reader of the login under which we write; GitHub is asked once, and not at all where a check run of ours names the app. */
function identity_createIdentityReader(client, personal) {
    const known = new Map();
    return async (app) => {
        if (!personal && app !== undefined)
            return `${app}[bot]`;
        return known.get("us") ?? keep(known, "us", personal ? readUser(client) : readViewer(client));
    };
}
async function readUser(client) {
    const ask = { ...ASKS, route: "GET /user" };
    return client.ask(ask, (body) => text(object(body), "login"));
}
/** REST does not tell a GitHub App who it is. Where GraphQL does not either, the token is taken for the job's own. */
async function readViewer(client) {
    const query = { ...ASKS, of: "viewer", selection: "login" };
    try {
        return await client.query(query, (viewer) => text(viewer, "login"));
    }
    catch (error) {
        if (error instanceof Failure)
            return JOB;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/commits.js


/** Reads the commit that a branch holds, or undefined if there is no such branch. */
async function readBranchTip(client, branch) {
    const ask = {
        does: `find the tip of ${branch}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
        parameters: { ref: `heads/${branch}` },
    };
    try {
        return await client.ask(ask, (body) => sha(child(object(body), "object"), "sha"));
    }
    catch (error) {
        if (error instanceof Failure && error.status === 404)
            return undefined;
        throw error;
    }
}
/** Reads the commits that `to` has and `from` lacks, oldest first. */
async function readCommitsBetween(client, from, to) {
    const ask = askToCompare(from, to, {});
    return client.all(ask, (body) => objects(object(body).commits).map(decodeCommit));
}
function decodeCommit(body) {
    const commit = child(body, "commit");
    const author = optionalChild(commit, "author") ?? {};
    return {
        sha: sha(body, "sha"),
        parents: objects(body.parents).map((parent) => sha(parent, "sha")),
        authored: `${optionalText(author, "date") ?? ""} ${optionalText(author, "email") ?? ""} ${text(commit, "message")}`,
        by: loginsOf(body),
    };
}
/** Who wrote and who committed; GitHub itself, which commits what is done on its pages, is nobody. */
function loginsOf(body) {
    const logins = ["author", "committer"].map((key) => {
        const account = optionalChild(body, key);
        return account === undefined ? null : (optionalText(account, "login") ?? null);
    });
    return [...new Set(logins)].filter((login) => login !== "web-flow");
}
/**
 * Reads when, in Unix milliseconds, the last commit up to this one that changed the file was committed; undefined if none
 * did. One request a file; a file that was moved is as old as the move.
 */
async function readLastChange(client, commit, path) {
    const ask = {
        does: `find the last change of ${path}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/commits",
        parameters: { sha: commit, path, per_page: 1 },
    };
    return client.ask(ask, (body) => {
        const last = objects(body)[0];
        return last === undefined ? undefined : time(child(child(last, "commit"), "committer"), "date");
    });
}
/** Reads the numbers of the pull requests that a commit belongs to. */
async function readPullRequestsOfCommit(client, commit) {
    const ask = {
        does: `list the pull requests of commit ${commit}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
        parameters: { commit_sha: commit },
    };
    try {
        return await client.all(ask, (body) => objects(body).map((one) => count(one, "number")));
    }
    catch (error) {
        // GitHub says so of a commit that it does not know: then it belongs to no pull request.
        if (error instanceof Failure && (error.status === 404 || error.status === 422))
            return [];
        throw error;
    }
}
/** Compares two commits. */
async function compare(client, from, to) {
    const ask = askToCompare(from, to, { per_page: 1 });
    return client.ask(ask, (answer) => {
        const body = object(answer);
        const status = text(body, "status");
        return {
            mergeBase: sha(child(body, "merge_base_commit"), "sha"),
            contained: status === "ahead" || status === "identical",
            parents: objects(child(body, "base_commit").parents).map((parent) => sha(parent, "sha")),
        };
    });
}
function askToCompare(from, to, more) {
    return {
        does: `compare ${from} with ${to}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        parameters: { basehead: `${from}...${to}`, ...more },
    };
}

;// CONCATENATED MODULE: ./build/github/conversation.js


/** Reads every comment on a pull request, oldest first. */
async function readComments(client, pullRequest) {
    const ask = {
        does: `list the comments on pull request #${pullRequest}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: pullRequest },
    };
    return client.all(ask, (body) => objects(body).map((one) => {
        const user = optionalChild(one, "user");
        return {
            id: count(one, "id"),
            author: user === undefined ? "ghost" : text(user, "login"),
            byBot: user !== undefined && user.type === "Bot",
            body: optionalText(one, "body") ?? "",
        };
    }));
}
/** Writes a new comment on a pull request or on an issue. */
async function conversation_createComment(client, number, body, on = "pull request") {
    const ask = {
        does: `comment on ${on} #${number}`,
        permission: on === "issue" ? "issues: write" : "pull-requests: write",
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: number, body },
    };
    await client.ask(ask, (answer) => count(object(answer), "id"));
}
/** Changes a comment that we wrote. */
async function updateComment(client, id, body) {
    const ask = {
        does: "change its comment",
        permission: "pull-requests: write",
        route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
        parameters: { comment_id: id, body },
    };
    await client.ask(ask, (answer) => count(object(answer), "id"));
}
/** Reads who, with write permission and not the author, last approved exactly the head commit of a pull request. */
async function readApprovers(client, pullRequest) {
    const latest = new Map();
    for (const review of await readReviews(client, pullRequest.number)) {
        // A comment leaves the earlier verdict of the same reviewer standing; a pending review was not submitted yet.
        if (review.state !== "COMMENTED" && review.state !== "PENDING")
            latest.set(review.login, review);
    }
    const author = pullRequest.author.toLowerCase();
    const approving = [...latest.values()].filter(({ login, state, commit }) => state === "APPROVED" && commit === pullRequest.headSha && login.toLowerCase() !== author);
    const permitted = await Promise.all(approving.map(({ login }) => mayWrite(client, login)));
    return approving.filter((_, index) => permitted[index] === true).map(({ login }) => login);
}
/** The submitted reviews, oldest first, without those of deleted accounts. */
async function readReviews(client, pullRequest) {
    const ask = {
        does: `list the reviews of pull request #${pullRequest}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        parameters: { pull_number: pullRequest },
    };
    return client.all(ask, (body) => objects(body).flatMap((one) => {
        const user = optionalChild(one, "user");
        if (user === undefined)
            return [];
        return [{ login: text(user, "login"), state: text(one, "state"), commit: optionalText(one, "commit_id") }];
    }));
}
/** GitHub reports the role "maintain" as the permission "write", and does not find apps and strangers. */
async function mayWrite(client, login) {
    const ask = {
        does: `read the permission of ${login}`,
        permission: "metadata: read",
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        parameters: { username: login },
    };
    try {
        const permission = await client.ask(ask, (body) => text(object(body), "permission"));
        return permission === "admin" || permission === "write" || permission === "maintain";
    }
    catch (error) {
        if (error instanceof Failure && error.status === 404)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/github/files/blob-batch.js


/** What a blob is whose size is over the limit. */
const blob_batch_TOO_LARGE = { refused: "too-large" };
/** Of one query: blobs, and bytes as far as they are known beforehand. */
const [MOST_BLOBS, blob_batch_MOST_BYTES] = [50, 4 * 1024 * 1024];
/** Nothing else is ever written into a query. */
const ID = /^[0-9a-f]{40}$/;
/** The blobs in groups of which each fits into one query; `sizes` is in bytes by object id, an unknown one counts as 0. */
function blob_batch_batchesOf(blobs, sizes) {
    const batches = [];
    let bytes = 0;
    for (const blob of blobs.filter((one) => ID.test(one))) {
        const size = sizes.get(blob) ?? 0;
        const last = batches.at(-1);
        if (last === undefined || last.length === MOST_BLOBS || bytes + size > blob_batch_MOST_BYTES) {
            batches.push([blob]);
            bytes = size;
        }
        else {
            last.push(blob);
            bytes += size;
        }
    }
    return batches;
}
/**
 * Reads blobs of one batch through GraphQL with one request. Only a text with the very bytes that the object id names is
 * taken, so one that GitHub cut short or converted, or that is binary, is absent: it has to be read alone.
 * https://docs.github.com/graphql/reference/objects#blob
 */
async function blob_batch_readBatch(client, blobs, limit) {
    const objects = blobs.map((blob, index) => `b${index}: object(oid: "${blob}") { ... on Blob { byteSize text } }`);
    const query = {
        does: `read ${blobs.length} files`,
        permission: "contents: read",
        of: "repository",
        selection: objects.join(" "),
    };
    return client.query(query, (repository) => {
        const found = new Map();
        for (const [index, blob] of blobs.entries()) {
            const body = optionalChild(repository, `b${index}`);
            if (body === undefined)
                continue;
            const text = optionalText(body, "text");
            if (count(body, "byteSize") > limit)
                found.set(blob, blob_batch_TOO_LARGE);
            else if (text !== undefined && holds(blob, text, limit))
                found.set(blob, { text });
        }
        return found;
    });
}
/** True if the blob with this id is the text, byte for byte. */
function holds(blob, text, limit) {
    const bytes = Buffer.from(text);
    if (bytes.length > limit)
        return false;
    return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === blob;
}

;// CONCATENATED MODULE: ./build/github/files/blobs.js




/** From this many on, blobs are asked for together. */
const WORTH_A_BATCH = 5;
/**
 * Reads the text of blobs, each once; `sizes`, in bytes by object id, spares the download of those too large. N blobs cost
 * N requests up to four of them, from then on one for every fifty; where GraphQL fails, N again.
 */
function blobs_createBlobReader(client, sizes) {
    const known = new Map();
    let batching = true;
    /** Older servers, some tokens and a limit of its own refuse GraphQL; then nothing is asked of it again. */
    async function readTogether(blobs, limit) {
        try {
            return await readBatch(client, blobs, limit);
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            batching = false;
            return new Map();
        }
    }
    function startReading(blobs, limit) {
        const batches = batching && blobs.length >= WORTH_A_BATCH ? batchesOf(blobs, sizes) : [];
        for (const batch of batches) {
            const together = readTogether(batch, limit);
            for (const blob of batch) {
                const reading = together.then((found) => found.get(blob) ?? readBlob(client, blob, limit));
                keep(known, keyOf(blob, limit), reading);
            }
        }
        const batched = new Set(batches.flat());
        for (const blob of blobs) {
            if (!batched.has(blob))
                keep(known, keyOf(blob, limit), readBlob(client, blob, limit));
        }
    }
    return async (blobs, limit) => {
        const large = (blob) => (sizes.get(blob) ?? 0) > limit;
        const wanted = [...new Set(blobs)];
        startReading(wanted.filter((blob) => !large(blob) && !known.has(keyOf(blob, limit))), limit);
        const read = async (blob) => [blob, (await known.get(keyOf(blob, limit))) ?? TOO_LARGE];
        return new Map(await Promise.all(wanted.map(read)));
    };
}
function keyOf(blob, limit) {
    return `${blob} ${limit}`;
}
function readBlob(client, blob, limit) {
    return client.ask(askForBlob(blob), (body) => decodeBlob(object(body), limit));
}
function askForBlob(blob) {
    return {
        does: `read the file ${blob}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
        parameters: { file_sha: blob },
    };
}
function decodeBlob(body, limit) {
    if (count(body, "size") > limit)
        return TOO_LARGE;
    const decoded = fileText(body);
    return decoded === undefined ? { refused: "not-utf8" } : { text: decoded };
}
/** The text of a file of a commit, or undefined if there is none; a link, a directory or no text is a failure. */
async function blobs_readFile(client, commit, path) {
    const ask = {
        does: `read ${path} at ${commit}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/contents/{path}",
        parameters: { path, ref: commit },
    };
    try {
        return await client.ask(ask, (body) => decodeFile(body, commit, path));
    }
    catch (error) {
        if (error instanceof Failure && error.status === 404)
            return undefined;
        throw error;
    }
}
function decodeFile(body, commit, path) {
    if (Array.isArray(body) || object(body).type !== "file")
        throw notAFile(commit, path, "is not a regular file");
    if (object(body).encoding === "none")
        throw notAFile(commit, path, "is larger than 1 MB");
    const decoded = fileText(object(body));
    if (decoded === undefined)
        throw notAFile(commit, path, "is not UTF-8 text");
    return decoded;
}
function notAFile(commit, path, reason) {
    return new Failure("unreadable-file", `The file ${path} at ${commit} ${reason}.`, {
        hint: "Make it a regular file of UTF-8 text.",
    });
}

;// CONCATENATED MODULE: ./build/github/files/trees.js



const DIRECTORY = "040000";
const REGULAR = new Set(["100644", "100755"]);
/** Reads the files of commits; each tree is asked for once. */
function trees_createTreeReader(client, sizes) {
    const known = new Map();
    function readTree(id, recursive) {
        const key = `${id} ${recursive}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        return keep(known, key, client.ask(askForTree(id, recursive), (body) => decodeTree(object(body), sizes)));
    }
    /** Goes down one directory at a time, for trees that GitHub does not list in one answer. */
    async function walk(root, path) {
        const names = path.split("/");
        let tree = root;
        for (const name of names.slice(0, -1)) {
            const directory = tree.entries.get(name);
            if (directory?.mode !== DIRECTORY)
                return undefined;
            tree = complete(await readTree(directory.sha, false));
        }
        return tree.entries.get(names.at(-1) ?? "");
    }
    return {
        async readTree(commit, paths) {
            const whole = await readTree(commit, true);
            const root = whole.truncated ? complete(await readTree(commit, false)) : undefined;
            const find = async (path) => (root === undefined ? whole.entries.get(path) : walk(root, path));
            const found = await Promise.all(paths.map(async (path) => [path, await find(path)]));
            return new Map(found.flatMap(([path, entry]) => (isFile(entry) ? [[path, toTreeEntry(entry)]] : [])));
        },
        async listFiles(commit) {
            const { entries } = complete(await readTree(commit, true));
            return [...entries].filter(([, entry]) => isFile(entry)).map(([path]) => path);
        },
    };
}
function askForTree(id, recursive) {
    return {
        does: `list the files of ${id}`,
        permission: "contents: read",
        route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
        parameters: { tree_sha: id, ...(recursive ? { recursive: "1" } : {}) },
    };
}
function decodeTree(body, sizes) {
    const entries = new Map();
    for (const one of objects(body.tree)) {
        const entry = { sha: sha(one, "sha"), mode: text(one, "mode") };
        entries.set(text(one, "path"), entry);
        if (typeof one.size === "number")
            sizes.set(entry.sha, one.size);
    }
    return { truncated: truth(body, "truncated"), entries };
}
function complete(tree) {
    if (!tree.truncated)
        return tree;
    throw new Failure("incomplete-list", "GitHub lists only a part of the files.", {
        hint: "Keep change files in a repository or a directory with fewer files.",
    });
}
function isFile(entry) {
    return entry !== undefined && entry.mode !== DIRECTORY;
}
function toTreeEntry({ sha: blob, mode }) {
    return { blob, regular: REGULAR.has(mode) };
}

;// CONCATENATED MODULE: ./build/github/issues.js


/** Limits of https://docs.github.com/rest/issues/issues, in characters. */
const [issues_LONGEST_TITLE, LONGEST_BODY] = [256, 65_536];
/** Reads every open issue by a login, which for a GitHub App ends in `[bot]`; one request for every hundred. */
async function readIssues(client, author) {
    const does = `list the open issues of ${author}`;
    return readOpen(client, does, { creator: author }, (user) => text(user, "login").toLowerCase() === author.toLowerCase());
}
/** Reads every open issue that a GitHub App wrote; one request for every hundred issues and pull requests that are open. */
async function readIssuesOfApps(client) {
    return readOpen(client, "list the open issues", {}, (user) => user.type === "Bot");
}
/** An issue that moved to the next page while that was asked for is on both. */
async function readOpen(client, does, parameters, isWanted) {
    const ask = {
        does,
        // Reading would do here, but whoever lists its own issues writes them next.
        permission: "issues: write",
        route: "GET /repos/{owner}/{repo}/issues",
        parameters: { state: "open", ...parameters },
    };
    const listed = await client.all(ask, (body) => objects(body)
        .filter((one) => isIssue(one) && isBy(isWanted, one))
        .map(decodeIssue));
    return [...new Map(listed.map((issue) => [issue.number, issue])).values()];
}
/** GitHub lists pull requests among the issues. */
function isIssue(body) {
    return optionalChild(body, "pull_request") === undefined;
}
function isBy(isWanted, body) {
    const user = optionalChild(body, "user");
    return user !== undefined && isWanted(user);
}
function decodeIssue(body) {
    return {
        number: count(body, "number"),
        author: text(child(body, "user"), "login"),
        title: text(body, "title"),
        body: optionalText(body, "body") ?? "",
    };
}
/** Opens an issue; what is longer than GitHub takes is cut off. */
async function createIssue(client, title, body) {
    const ask = {
        does: "open an issue",
        permission: "issues: write",
        route: "POST /repos/{owner}/{repo}/issues",
        parameters: issues_shorten(title, body),
    };
    return client.ask(ask, (answer) => decodeIssue(object(answer)));
}
/** Changes the title and the body of an issue; what is longer than GitHub takes is cut off. */
async function updateIssue(client, number, title, body) {
    await issues_patch(client, "update", number, issues_shorten(title, body));
}
/** Closes an issue as completed; the comment comes after, so that an issue which cannot be closed never gathers comments. */
async function closeIssue(client, number, comment) {
    await issues_patch(client, "close", number, { state: "closed", state_reason: "completed" });
    await createComment(client, number, comment.slice(0, LONGEST_BODY).toWellFormed(), "issue");
}
async function issues_patch(client, verb, number, fields) {
    const ask = {
        does: `${verb} issue #${number}`,
        permission: "issues: write",
        route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
        parameters: { ...fields, issue_number: number },
    };
    await client.ask(ask, (answer) => count(object(answer), "number"));
}
function issues_shorten(title, body) {
    return {
        title: title.slice(0, issues_LONGEST_TITLE).toWellFormed(),
        body: body.slice(0, LONGEST_BODY).toWellFormed(),
    };
}

;// CONCATENATED MODULE: ./build/github/repository.js

/** Reads which repository this is. */
async function repository_readRepository(client) {
    const ask = {
        does: "read the repository",
        permission: "metadata: read",
        route: "GET /repos/{owner}/{repo}",
    };
    return client.ask(ask, (body) => repository_decodeRepository(object(body)));
}
/** The repository, as GitHub writes it alone or inside a pull request. */
function repository_decodeRepository(body) {
    return {
        id: count(body, "id"),
        name: text(body, "full_name"),
        defaultBranch: text(body, "default_branch"),
    };
}

;// CONCATENATED MODULE: ./build/github/pull-requests.js



/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3_000;
/** Reads one pull request. */
async function readPullRequest(client, number) {
    const ask = {
        does: `read pull request #${number}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
        parameters: { pull_number: number },
    };
    return client.ask(ask, (body) => decodePullRequest(object(body)));
}
function decodePullRequest(body) {
    const base = child(body, "base");
    const head = child(body, "head");
    const repository = child(base, "repo");
    const headRepository = optionalChild(head, "repo");
    const author = optionalChild(body, "user");
    return {
        number: count(body, "number"),
        url: text(body, "html_url"),
        state: truth(body, "merged") ? "merged" : decodeState(text(body, "state")),
        draft: body.draft === true,
        author: author === undefined ? "ghost" : text(author, "login"),
        headSha: sha(head, "sha"),
        baseBranch: text(base, "ref"),
        baseSha: sha(base, "sha"),
        ...decodeMerge(body),
        fork: headRepository === undefined || count(headRepository, "id") !== count(repository, "id"),
        changedFiles: count(body, "changed_files"),
        repository: decodeRepository(repository),
    };
}
function decodeState(state) {
    if (state === "open" || state === "closed")
        return state;
    throw new Unreadable("state");
}
/** Before the merge, `merge_commit_sha` names a test commit, which nobody merged. */
function decodeMerge(body) {
    if (!truth(body, "merged"))
        return {};
    if (body.merge_commit_sha === null) {
        const message = `GitHub does not say which commit merged pull request #${count(body, "number")}.`;
        throw new Failure("merge-commit-unknown", message, { hint: "Run it again in a minute." });
    }
    return { mergeSha: sha(body, "merge_commit_sha"), mergedAt: time(body, "merged_at") };
}
/** Reads every file that a pull request changes; as many as the pull request says, or it throws. */
async function readChangedFiles(client, pullRequest) {
    const { number, changedFiles } = pullRequest;
    if (changedFiles === 0)
        return [];
    if (changedFiles > MOST_FILES) {
        throw new Failure("too-many-files", `Pull request #${number} changes ${changedFiles} files; GitHub lists 3,000.`, {
            hint: "Split it into pull requests of at most 3,000 files.",
        });
    }
    const ask = {
        does: `list the files of pull request #${number}`,
        permission: "pull-requests: read",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
        parameters: { pull_number: number },
    };
    let listed = 0;
    for (let attempt = 1; attempt <= 2; attempt++) {
        const files = await client.all(ask, (body) => objects(body).map(decodeChangedFile));
        const distinct = new Map(files.map((file) => [file.path, file]));
        if (distinct.size === changedFiles && files.length === changedFiles)
            return files;
        listed = distinct.size;
    }
    const message = `GitHub lists ${listed} of the ${changedFiles} files that pull request #${number} changes.`;
    throw new Failure("incomplete-list", message, { hint: "Run it again; nothing is decided on half a list." });
}
function decodeChangedFile(file) {
    const status = text(file, "status");
    const known = status === "added" || status === "modified" || status === "removed" || status === "renamed";
    const previousPath = optionalText(file, "previous_filename");
    return {
        path: text(file, "filename"),
        status: known ? status : "other",
        ...(previousPath === undefined ? {} : { previousPath }),
    };
}
const LIST = { permission: "pull-requests: read", route: "GET /repos/{owner}/{repo}/pulls" };
/** Reads the numbers of all open pull requests. */
async function readOpenPullRequests(client) {
    const ask = { ...LIST, does: "list the open pull requests", parameters: { state: "open" } };
    return [...new Set(await client.all(ask, (body) => objects(body).map((one) => count(one, "number"))))];
}
/** Reads the numbers of the pull requests merged since then; none merged later was last updated earlier. */
async function readPullRequestsMergedSince(client, since) {
    const parameters = { state: "closed", sort: "updated", direction: "desc" };
    const found = new Set();
    for await (const page of client.pages({ ...LIST, does: "list the merged pull requests", parameters }, decodeMerged)) {
        for (const { number, mergedAt } of page)
            if (mergedAt !== undefined && mergedAt >= since)
                found.add(number);
        if (page.some(({ updatedAt }) => updatedAt < since))
            break;
    }
    return [...found];
}
function decodeMerged(body) {
    return objects(body).map((one) => ({
        number: count(one, "number"),
        updatedAt: time(one, "updated_at"),
        mergedAt: one.merged_at === null ? undefined : time(one, "merged_at"),
    }));
}

;// CONCATENATED MODULE: ./build/github/github.js












/** GitHub's REST API, and GraphQL for many files at once, for one repository (`owner/name`), as the loop needs it. */
async function github_createGitHub(options) {
    const { apiUrl, token, repository } = options;
    const personal = isPersonalToken(token);
    const fetch = await createFetch(apiUrl, options);
    const client = await createClient({ repository, personal }, apiUrl, token, fetch);
    const sizes = new Map();
    return {
        readRepository: () => readRepository(client),
        readPullRequest: (number) => pullRequests.readPullRequest(client, number),
        readChangedFiles: (pullRequest) => pullRequests.readChangedFiles(client, pullRequest),
        ...createTreeReader(client, sizes),
        readBlobs: createBlobReader(client, sizes),
        readBranchTip: (branch) => commits.readBranchTip(client, branch),
        compare: (from, to) => commits.compare(client, from, to),
        readCommitsBetween: (from, to) => commits.readCommitsBetween(client, from, to),
        readFile: (branch, path) => readFile(client, branch, path),
        readCheckRuns: (commit) => readCheckRuns(client, commit),
        createCheckRun: (commit, content) => createCheckRun(client, commit, content),
        updateCheckRun: (id, content) => updateCheckRun(client, id, content),
        readComments: (pullRequest) => conversation.readComments(client, pullRequest),
        createComment: (pullRequest, body) => conversation.createComment(client, pullRequest, body),
        updateComment: (id, body) => conversation.updateComment(client, id, body),
        readIdentity: createIdentityReader(client, personal),
        readPullRequestsOfCommit: (commit) => commits.readPullRequestsOfCommit(client, commit),
        readOpenPullRequests: () => pullRequests.readOpenPullRequests(client),
        readPullRequestsMergedSince: (since) => pullRequests.readPullRequestsMergedSince(client, since),
        readApprovers: (pullRequest) => conversation.readApprovers(client, pullRequest),
        readLastChange: (commit, path) => commits.readLastChange(client, commit, path),
        readIssues: (author) => issues.readIssues(client, author),
        readIssuesOfApps: () => issues.readIssuesOfApps(client),
        createIssue: (title, body) => issues.createIssue(client, title, body),
        updateIssue: (number, title, body) => issues.updateIssue(client, number, title, body),
        closeIssue: (number, comment) => issues.closeIssue(client, number, comment),
    };
}

// EXTERNAL MODULE: ./build/io/sha256.js
var io_sha256 = __webpack_require__(1565);
;// CONCATENATED MODULE: ./build/io/token.js

/** An access token as it is sent, from the input of that name; no message holds any part of it. */
function token_parseToken(text, input) {
    const token = text.trim();
    if (token === "") {
        throw new failure/* Failure */.H("missing-token", `The input \`${input}\` is empty.`, {
            hint: `Set \`${input}\` to a secret that holds an access token.`,
        });
    }
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new failure/* Failure */.H("invalid-token", `The access token in \`${input}\` holds a space, a line break or a character that no token has.`, {
            hint: `Store the token again, alone and on one line, in the secret that \`${input}\` reads.`,
        });
    }
    if (/^(sdk|mob)-/.test(token)) {
        throw new failure/* Failure */.H("sdk-key", `The input \`${input}\` holds an SDK key or a mobile key, which only evaluates flags.`, {
            hint: `Set \`${input}\` to an API access token; it begins with \`api-\`.`,
        });
    }
    return token;
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/narrow.js

/** Says where an answer of LaunchDarkly is not what its API promises, as the end of a sentence that begins "answered". */
class narrow_Unreadable extends Error {
    constructor(at, expected) {
        super(`with something unexpected: \`${at}\` is not ${expected}`);
        this.name = "Unreadable";
    }
}
/** A member of an object; its value is undefined where the object has none, or null. */
function member(part, key) {
    const holder = narrow_object(part);
    const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
    return { at: part.at === "" ? key : `${part.at}.${key}`, value: value ?? undefined };
}
/** The object that stands here. */
function narrow_object(part) {
    if (!(0,json/* isObject */.Gv)(part.value))
        throw new narrow_Unreadable(part.at === "" ? "the body" : part.at, "an object");
    return part.value;
}
/** The elements of the array that stands here. */
function list(part) {
    if (!Array.isArray(part.value))
        throw new narrow_Unreadable(part.at, "an array");
    return part.value.map((value, index) => ({ at: `${part.at}[${index}]`, value }));
}
/** The elements of the array that stands here, each read so; none where nothing stands. */
function each(part, read) {
    return (optional(part, list) ?? []).map(read);
}
/** The items of a list that must stand on one page: what is not seen could be what matters. */
function wholeList(body) {
    const items = list(member(body, "items"));
    const total = optional(member(body, "totalCount"), narrow_count) ?? items.length;
    if (total > items.length)
        throw new narrow_Unreadable("totalCount", `at most ${items.length}, the number of items on the page`);
    return items;
}
/** The text that stands here. */
function narrow_text(part) {
    if (typeof part.value !== "string")
        throw new narrow_Unreadable(part.at, "a text");
    return part.value;
}
/** The text that stands here and says something. */
function narrow_name(part) {
    const value = narrow_text(part);
    if (value === "")
        throw new narrow_Unreadable(part.at, "a text with characters");
    return value;
}
/** The whole number from 0 that stands here. */
function narrow_count(part) {
    const { value } = part;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
        throw new narrow_Unreadable(part.at, "a whole number from 0");
    }
    return value;
}
/** The truth value that stands here. */
function flag(part) {
    if (typeof part.value !== "boolean")
        throw new narrow_Unreadable(part.at, "true or false");
    return part.value;
}
/** What stands here, read so, or undefined where nothing stands. */
function optional(part, read) {
    return part.value === undefined ? undefined : read(part);
}
/** The word that stands here if we know it, else `unknown`. */
function word(part, known) {
    const value = narrow_text(part);
    return known.find((one) => one === value) ?? "unknown";
}

// EXTERNAL MODULE: ./build/core/model/live/flag.js
var live_flag = __webpack_require__(7316);
;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/serve-json.js


/** The id of the variation whose index stands here. */
function readVariation(part, ids) {
    const id = ids[narrow_count(part)];
    if (id === undefined)
        throw new narrow_Unreadable(part.at, "the index of a variation of the flag");
    return id;
}
/** What a rule or the fallthrough serves. */
function readServe(part, ids) {
    const variation = optional(member(part, "variation"), (index) => readVariation(index, ids));
    const rollout = optional(member(part, "rollout"), (found) => readRollout(found, ids));
    if (variation !== undefined && rollout !== undefined)
        throw new narrow_Unreadable(part.at, "a variation or a rollout, but both");
    if (rollout !== undefined)
        return { rollout };
    return variation === undefined ? null : { variation };
}
function readRollout(part, ids) {
    const shares = list(member(part, "variations"));
    const weights = shares.map((share) => ({
        variation: readVariation(member(share, "variation"), ids),
        weight: narrow_count(member(share, "weight")),
    }));
    const experiment = member(part, "seed").value !== undefined ||
        member(part, "experimentAllocation").value !== undefined ||
        shares.some((share) => optional(member(share, "_untracked"), flag) === true);
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    if (!experiment && total !== live_flag/* FULL_WEIGHT */.z)
        throw new narrow_Unreadable(member(part, "variations").at, "100000 in all");
    const contextKind = optional(member(part, "contextKind"), narrow_text);
    const bucketBy = optional(member(part, "bucketBy"), narrow_text);
    return {
        weights,
        ...(contextKind ? { contextKind } : {}),
        ...(bucketBy ? { bucketBy } : {}),
        experiment,
    };
}
/** The id of a rule or a clause, without which no instruction can name it. */
function readId(part) {
    return narrow_name(member(part, "_id"));
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/clause-json.js


/** LaunchDarkly's word for the kind of context that is meant where none is named. */
const USER = "user";
/** One condition of a rule of a flag or of a segment. Source: `Clause`. */
function readClause(part) {
    return {
        id: readId(part),
        contextKind: optional(member(part, "contextKind"), narrow_text) || USER,
        attribute: narrow_text(member(part, "attribute")),
        op: narrow_name(member(part, "op")),
        values: list(member(part, "values")).map(({ value }) => value),
        negate: flag(member(part, "negate")),
    };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/flag-json.js




/**
 * A flag as LaunchDarkly's API returns it, with those of the named environments that it holds, or with all of them.
 * Source: `FeatureFlag`.
 */
function readFlag(body, project, key, environments, baseUri) {
    if (narrow_text(member(body, "key")) !== key)
        throw new narrow_Unreadable("key", "the key that was asked for");
    const kind = word(member(body, "kind"), ["boolean", "multivariate"]);
    if (kind === "unknown")
        throw new narrow_Unreadable("kind", '"boolean" or "multivariate"');
    const variations = list(member(body, "variations")).map(readVariationEntry);
    const ids = variations.map(({ id }) => id);
    const held = member(body, "environments");
    const wanted = environments === "all" ? Object.keys(optional(held, narrow_object) ?? {}) : environments;
    const found = wanted.flatMap((environment) => {
        const part = held.value === undefined ? held : member(held, environment);
        return part.value === undefined ? [] : [[environment, readConfiguration(part, ids, baseUri)]];
    });
    const defaults = optional(member(body, "defaults"), (part) => readDefaults(part, ids));
    return {
        project,
        key,
        name: narrow_text(member(body, "name")),
        kind,
        archived: flag(member(body, "archived")),
        variations,
        ...(defaults === undefined ? {} : { defaults }),
        configurations: Object.fromEntries(found),
    };
}
function readVariationEntry(part) {
    const holder = narrow_object(part);
    if (!Object.hasOwn(holder, "value"))
        throw new narrow_Unreadable(`${part.at}.value`, "there");
    const called = optional(member(part, "name"), narrow_text);
    const description = optional(member(part, "description"), narrow_text);
    return {
        id: readId(part),
        value: holder.value,
        ...(called ? { name: called } : {}),
        ...(description ? { description } : {}),
    };
}
function readDefaults(part, ids) {
    return {
        on: readVariation(member(part, "onVariation"), ids),
        off: readVariation(member(part, "offVariation"), ids),
    };
}
function readConfiguration(part, ids, baseUri) {
    const url = (0,address/* siteAddress */.Cz)(member(part, "_site").value, baseUri);
    const modifiedAt = optional(member(part, "lastModified"), narrow_count);
    return {
        on: flag(member(part, "on")),
        offVariation: optional(member(part, "offVariation"), (index) => readVariation(index, ids)) ?? null,
        fallthrough: optional(member(part, "fallthrough"), (serve) => readServe(serve, ids)) ?? null,
        prerequisites: each(member(part, "prerequisites"), readPrerequisite),
        targets: merge([
            ...each(member(part, "targets"), readTarget(ids)),
            ...each(member(part, "contextTargets"), readTarget(ids)),
        ]),
        rules: each(member(part, "rules"), (rule) => readRule(rule, ids)),
        trackEvents: flag(member(part, "trackEvents")),
        trackEventsFallthrough: flag(member(part, "trackEventsFallthrough")),
        version: narrow_count(member(part, "version")),
        ...(modifiedAt === undefined ? {} : { modifiedAt }),
        ...(url === undefined ? {} : { url }),
    };
}
function readPrerequisite(part) {
    return { key: narrow_name(member(part, "key")), variation: narrow_count(member(part, "variation")) };
}
function readTarget(ids) {
    return (part) => ({
        contextKind: optional(member(part, "contextKind"), narrow_text) || USER,
        variation: readVariation(member(part, "variation"), ids),
        values: list(member(part, "values")).map(narrow_text),
    });
}
/** `contextTargets` repeats the user targets of `targets` as empty placeholders; one target remains for each kind and variation. */
function merge(targets) {
    const merged = [];
    for (const target of targets) {
        if (target.values.length === 0)
            continue;
        const same = merged.findIndex((one) => one.contextKind === target.contextKind && one.variation === target.variation);
        const values = [...new Set([...(merged[same]?.values ?? []), ...target.values])];
        if (same === -1)
            merged.push(target);
        else
            merged[same] = { ...target, values };
    }
    return merged;
}
function readRule(part, ids) {
    const description = optional(member(part, "description"), narrow_text);
    return {
        id: readId(part),
        ...(description ? { description } : {}),
        clauses: list(member(part, "clauses")).map(readClause),
        serve: readServe(part, ids),
        trackEvents: flag(member(part, "trackEvents")),
    };
}

// EXTERNAL MODULE: ./build/core/model/change/change.js
var change = __webpack_require__(8412);
;// CONCATENATED MODULE: ./build/providers/launchdarkly/resource-id.js

/** LaunchDarkly's word for every environment of a project. */
const EVERY = "*";
const named = (key) => `(?<${key}>[^/:;,*"\\s]+)(?:;[^/:]*)?`;
const RESOURCE_ID = new RegExp(`^proj/${named("project")}(?::env/(?:\\*|${named("environment")}))?:(?:flag/${named("flag")}|segment/${named("segment")})$`);
/**
 * A resource as LaunchDarkly's roles and approval requests name it. How a flag in all environments is named is
 * documented nowhere; `env/*` follows from the grammar of roles.
 */
function renderResourceId(resource) {
    const { project, environment } = resource;
    const what = (0,change/* isSegment */.wk)(resource) ? `segment/${resource.segment}` : `flag/${resource.flag}`;
    return `proj/${project}:env/${environment ?? EVERY}:${what}`;
}
/**
 * Every id under which LaunchDarkly may file the requests of a resource, the likeliest first; none if a name of the
 * resource would make an id of something else.
 */
function resourceIds(resource) {
    const id = renderResourceId(resource);
    const other = id.replace(`:env/${EVERY}:`, ":");
    return [...new Set([id, other])].filter((one) => isSameResource(parseResourceId(one), resource));
}
/** The resource that an id names, its tags aside; undefined for anything that no change can be about, patterns included. */
function parseResourceId(id) {
    const found = RESOURCE_ID.exec(id)?.groups;
    if (found === undefined)
        return undefined;
    const { project = "", environment = null, flag, segment } = found;
    if (flag !== undefined)
        return { provider: "launchdarkly", project, environment, flag };
    if (segment === undefined || environment === null)
        return undefined;
    return { provider: "launchdarkly", project, environment, segment };
}
/** True if both are there and the same. */
function isSameResource(one, other) {
    return one !== undefined && renderResourceId(one) === renderResourceId(other);
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/needs.js

/** What a write about a resource needs: the role's action and the resource that it is about. */
function writing(action, resource) {
    return { action, resource: renderResourceId(resource) };
}
/** What every read inside a project needs. */
function viewing({ project }) {
    return { action: "viewProject", resource: `proj/${project}` };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/read-pages.js

/** Pages of one list; beyond, the answers cannot be true. */
const read_pages_MOST_PAGES = 100;
/**
 * Everything on all pages of a list, one page after the other; undefined if there is no such list. `what` is the list
 * in a message, and how its owner makes it shorter.
 */
async function readPages(what, pageAt) {
    const all = [];
    let offset = 0;
    for (let page = 1; page <= read_pages_MOST_PAGES; page += 1) {
        const here = await pageAt(offset);
        if (here === undefined)
            return undefined;
        all.push(...here.found);
        offset += here.length;
        if (here.length === 0 || offset >= here.total)
            return all;
    }
    throw endless(what.list, read_pages_MOST_PAGES, what.cure);
}
/** The failure of a list with more pages than can be true. */
function endless(list, pages, hint) {
    return new failure/* Failure */.H("unreadable-answer", `LaunchDarkly's list of ${list} has more than ${pages} pages.`, { hint });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/read-environments.js



const read_environments_PAGE = "200";
/**
 * The keys of a project's environments, undefined if there is no such project. Nothing else of the environments is kept,
 * since the rest of them holds SDK keys.
 */
function readEnvironmentKeys(client, project) {
    const what = { list: `environments of project "${project}"`, cure: "Check the project in LaunchDarkly." };
    return readPages(what, (offset) => client.find({
        method: "GET",
        path: "/api/v2/projects/{project}/environments",
        names: { project },
        query: [["limit", read_environments_PAGE], ...(offset === 0 ? [] : [["offset", String(offset)]])],
        need: viewing({ project }),
    }, (body) => readKeyPage(body, offset)));
}
/** A page that ends before the list does is refused: what is not seen could be what is meant. */
function readKeyPage(body, offset) {
    const found = list(member(body, "items")).map((item) => narrow_name(member(item, "key")));
    const total = optional(member(body, "totalCount"), narrow_count) ?? offset + found.length;
    if (found.length === 0 && offset < total)
        throw new narrow_Unreadable("items", "a page of the rest of the list");
    return { found, length: found.length, total };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/read-missing.js


/** Tells which name of the way to a flag or segment LaunchDarkly does not know, by one more read. */
async function readMissing(client, sought) {
    const { project, environments, kind, key, found } = sought;
    const missing = await readUnknown(client, project, environments);
    if (missing !== undefined)
        return missing;
    if (!found)
        return { found: false, missing: kind, name: key, candidates: [] };
    throw unseenEnvironment(project, `${kind} "${key}"`);
}
/** Tells which of these, the project or one of its environments, LaunchDarkly does not know; undefined if it knows all. */
async function readUnknown(client, project, environments) {
    const known = await readEnvironmentKeys(client, project);
    if (known === undefined)
        return missingProject(project);
    const unknown = environments.find((environment) => !known.includes(environment));
    if (unknown === undefined)
        return undefined;
    return { found: false, missing: "environment", name: unknown, candidates: known };
}
/** Says that LaunchDarkly does not know the project. */
function missingProject(project) {
    return { found: false, missing: "project", name: project, candidates: [] };
}
/** The failure of an answer that lacks an environment which the project has. */
function unseenEnvironment(project, what) {
    return new failure/* Failure */.H("unreadable-answer", `LaunchDarkly answered ${what} without an environment that it has.`, {
        hint: `Let the role of the token see every environment of project "${project}" that is named.`,
    });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/flags/read-flag.js



/** The address of one flag. */
const FLAG = "/api/v2/flags/{project}/{flag}";
/** A flag with the named environments, by one request; one more tells what is missing on the way to it. */
async function readFlagOf(client, baseUri, asked) {
    const { project, flag } = asked;
    const environments = asked.environments === "all" ? [] : asked.environments;
    const found = await findFlag(client, baseUri, asked);
    if (found !== undefined && hasEnvironments(found, environments))
        return { found: true, flag: found };
    return readMissing(client, { project, environments, kind: "flag", key: flag, found: found !== undefined });
}
/** A flag with those of the named environments that it has; undefined for a 404. */
function findFlag(client, baseUri, asked) {
    const { project, flag, environments } = asked;
    return client.find({
        method: "GET",
        path: FLAG,
        names: { project, flag },
        query: environments === "all" ? [] : environments.map((environment) => ["env", environment]),
        need: viewing({ project }),
    }, (body) => readFlag(body, project, flag, environments, baseUri));
}
/** True if the flag was read with all of these environments. */
function hasEnvironments(flag, environments) {
    return environments.every((name) => Object.hasOwn(flag.configurations, name));
}

;// CONCATENATED MODULE: ./build/io/http/json-body.js
/** The deepest nesting of arrays and objects that we take. */
const MOST_DEPTH = 64;
/** Reads a body of so many bytes at most as JSON within our bounds; an empty body holds nothing, which is no fault. */
async function readJsonBody(chunks, mostBytes) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > mostBytes)
            return { tooLarge: true };
        parts.push(chunk);
    }
    return size === 0 ? { json: undefined } : parseJsonBody(Buffer.concat(parts));
}
function parseJsonBody(bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return { unreadable: "with something that is not JSON" };
    }
    return isWithin(json, MOST_DEPTH) ? { json } : { unreadable: `with JSON nested deeper than ${MOST_DEPTH} levels` };
}
function isWithin(json, depth) {
    if (typeof json !== "object" || json === null)
        return true;
    return depth > 0 && Object.values(json).every((value) => isWithin(value, depth - 1));
}

;// CONCATENATED MODULE: ./build/io/http/exchange.js

/** Sends a request once, within bounds. */
async function exchange(origin, outgoing, dispatcher, { deadline, mostBytes }) {
    const { request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const signal = AbortSignal.timeout(deadline);
    const { method, path, headers, body, contentType = "application/json" } = outgoing;
    try {
        const response = await request(`${origin}${path}`, {
            method,
            headers: body === undefined ? headers : { ...headers, "content-type": contentType },
            body: body === undefined ? null : JSON.stringify(body),
            dispatcher,
            signal,
        });
        const content = await readJsonBody(response.body, mostBytes);
        const found = { answered: true, status: response.statusCode, headers: single(response.headers) };
        return { ...found, json: undefined, ...content };
    }
    catch (error) {
        return { answered: false, timedOut: signal.aborted, error };
    }
}
function single(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0] ?? ""]));
}

;// CONCATENATED MODULE: ./build/io/http/gate.js
/** Lets at most `width` tasks run at a time; the others wait in the order they came. */
function gate_createGate(width) {
    let free = width;
    const waiting = [];
    return async (task) => {
        if (free === 0)
            await new Promise((resolve) => waiting.push(resolve));
        else
            free -= 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./build/io/http/wait-budget.js
/** A budget of so many milliseconds that is untouched yet. */
function wait_budget_createWaitBudget(total, clock) {
    let booked = 0;
    let until = 0;
    return {
        total,
        spent: () => booked - Math.max(0, until - clock.now()),
        async wait(milliseconds) {
            const now = clock.now();
            const end = now + milliseconds;
            booked += Math.max(0, end - Math.max(now, until));
            until = Math.max(until, end);
            await clock.sleep(milliseconds);
        },
    };
}

;// CONCATENATED MODULE: ./build/io/http/http.js






const http_DEADLINE = 30_000;
const http_BUDGET = 60_000;
const http_MOST_BYTES = 8 * 1024 * 1024;
const MOST_IN_FLIGHT = 8;
/** A JSON client of one service; the network library is loaded with the first request. */
function createHttp(options) {
    const { base, service, clock, deadline = http_DEADLINE, mostBytes = http_MOST_BYTES } = options;
    const budget = wait_budget_createWaitBudget(options.budget ?? http_BUDGET, clock);
    const gate = gate_createGate(MOST_IN_FLIGHT);
    let dispatcher;
    async function settle(request) {
        const { method, path, body, contentType, repeatable = method === "GET" } = request;
        dispatcher ??= dispatcher_createDispatcher(base, options.environment);
        const outgoing = { method, path, headers: options.headers, body, contentType };
        for (let attempt = 1;; attempt += 1) {
            const found = await exchange(base.origin, outgoing, await dispatcher, { deadline, mostBytes });
            const asked = found.answered ? askedWait(found.headers, clock.now()) : {};
            const status = found.answered ? found.status : undefined;
            const failed = { attempt, status, repeatable, ...asked, spent: budget.spent(), budget: budget.total };
            const delay = retry_retryDelay(failed, clock.now(), options.random());
            if (delay === undefined)
                return found;
            await budget.wait(delay);
        }
    }
    return {
        async send(request) {
            const found = await gate(() => settle(request));
            const { host } = base;
            const write = request.method !== "GET";
            if (!found.answered)
                throw unreachable(service, host, found, write, deadline);
            const { status, json, unreadable, tooLarge } = found;
            if (status >= 300 && status < 400)
                throw redirected(service, host, status);
            if (status < 300 && tooLarge)
                throw answerTooLarge(service, request, mostBytes, status);
            if (status < 300 && unreadable !== undefined)
                throw unreadableAnswer(service, unreadable, write, status);
            return { status, body: json };
        },
        async close() {
            const opened = dispatcher;
            dispatcher = undefined;
            await (await opened?.catch(() => undefined))?.destroy();
        },
    };
}
/** Seconds since 1970 stay below this number for 3,000 years, milliseconds have been above it since 1973. */
const FIRST_MILLISECONDS = 1e11;
/** What the service says about when to come back: a pause in milliseconds, a moment in Unix milliseconds. */
function askedWait(headers, now) {
    const after = headers["retry-after"] ?? "";
    const reset = Number(headers["x-ratelimit-reset"] || Number.NaN);
    const pause = /^\d+(\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
    return {
        ...(Number.isNaN(pause) ? {} : { retryAfter: Math.max(0, pause) }),
        ...(Number.isFinite(reset) ? { resetAt: reset < FIRST_MILLISECONDS ? reset * 1000 : reset } : {}),
    };
}

// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
;// CONCATENATED MODULE: ./build/providers/launchdarkly/path.js

/**
 * The path that a template such as `/api/v2/flags/{project}/{flag}` makes of these names. A name that would lead to
 * another path (`..` does, even encoded) is refused, so a name can never choose what is called.
 */
function fillPath(template, names) {
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name) => path_encode(names[name] ?? ""));
    if (new URL(path, "https://host.invalid").pathname !== path)
        throw unusable(Object.values(names));
    return path;
}
function path_encode(name) {
    if (name === "" || name === "." || name === ".." || !name.isWellFormed())
        throw unusable([name]);
    return encodeURIComponent(name);
}
function unusable(names) {
    return new failure/* Failure */.H("unusable-name", `${JSON.stringify(names.join(", "))} cannot stand in an address of LaunchDarkly.`, {
        hint: "Use the key as LaunchDarkly shows it: letters, digits, `.`, `_` and `-`, beginning with a letter or a digit.",
    });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/refusal.js



/** The input of the action that holds LaunchDarkly's access token. */
const TOKEN_INPUT = "launchdarkly-access-token";
const LONGEST_QUOTE = 300;
/** The failure that an answer of 400 or more means. `redact` hides secrets in what LaunchDarkly says. */
function refusal_refusal(refused, need, write, redact) {
    const { status } = refused;
    const said = ownMessage(refused.body, redact);
    const quote = said === "" ? "" : `: "${said}"`;
    const cure = need.cures?.[status];
    const fail = (code, message, usual, outcome = "none") => {
        const hint = cure === undefined ? usual : cure.instead ? cure.hint : `${usual} ${cure.hint}`;
        return new failure/* Failure */.H(code, `${message}${quote}.`, { hint, outcome, status });
    };
    const { action, resource } = need;
    if ((status === 403 || status === 405) && /approval is required/i.test(said)) {
        return fail("approval-required", `LaunchDarkly lets nobody \`${action}\` on ${resource} without an approval`, "Let somebody approve the request in LaunchDarkly, then run again; nothing is ever changed past an approval.");
    }
    if (status === 403 || (status === 401 && isAboutPermission(refused.body, said))) {
        return fail("forbidden", `LaunchDarkly does not let this token \`${action}\` on ${resource}`, `Allow the action \`${action}\` on \`${resource}\` in the role of the token in \`${TOKEN_INPUT}\`.`);
    }
    if (status === 401) {
        const hint = `Set \`${TOKEN_INPUT}\` to a valid API access token of this LaunchDarkly account and instance.`;
        return fail("unauthorized", "LaunchDarkly does not accept the access token", hint);
    }
    if (status === 404) {
        return fail("not-found", `LaunchDarkly has no ${resource} for \`${action}\``, "Run again: the next run reads afresh.");
    }
    if (status === 409) {
        return fail("conflict", `LaunchDarkly reports a conflict on ${resource}`, "Run again: the next run reads afresh.");
    }
    if (status === 429) {
        return fail("rate-limited", "LaunchDarkly's rate limit is used up", "Run again later; all tokens of the account share the limit.");
    }
    if (status >= 500) {
        const hint = write ? http_failures_UNKNOWN_HINT : "Run again; see status.launchdarkly.com.";
        return fail("unavailable", `LaunchDarkly answered ${status}`, hint, write ? "unknown" : "none");
    }
    return fail("refused", `LaunchDarkly refused \`${action}\` on ${resource} (${status})`, "Change what it names, then run again.");
}
/** LaunchDarkly's own sentence: one line, shortened, without secrets. Its bodies do not always hold one. */
function ownMessage(body, redact) {
    const message = (0,json/* isObject */.Gv)(body) && typeof body.message === "string" ? body.message : "";
    const line = redact(message)
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim()
        .replace(/\.$/, "");
    const characters = [...line];
    return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join("")}…` : line;
}
/** A missing permission may be answered 401 as well: https://apidocs.launchdarkly.com, "Errors". */
function isAboutPermission(body, said) {
    return ((0,json/* isObject */.Gv)(body) && body.code === "forbidden") || /permission|insufficient|not allowed/i.test(said);
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/client.js






/** The dated version that the shapes in this folder were written for. */
const API_VERSION = "20240415";
const SERVICE = { name: "LaunchDarkly", addressInput: "launchdarkly-base-uri" };
/** A flag's address with nothing but `dryRun=true`: LaunchDarkly then answers a PATCH without changing anything. */
const DRY_RUN = /^\/api\/v2\/flags\/[^/?]+\/[^/?]+\?dryRun=true$/;
/** Sends the token raw, as LaunchDarkly wants it: https://apidocs.launchdarkly.com, "Authentication". */
function connect(options) {
    const { baseUri: base, token, ...rest } = options;
    const headers = {
        authorization: token,
        "ld-api-version": API_VERSION,
        accept: "application/json",
        "user-agent": "flag-gitops",
    };
    const http = createHttp({ ...rest, service: SERVICE, base, headers });
    return {
        async send(request) {
            const { method, path } = request;
            const dryRun = method === "PATCH" && DRY_RUN.test(path);
            if ((method === "PATCH" || method === "PUT") && !dryRun) {
                throw new TypeError(`LaunchDarkly is changed by approval requests only, never by ${method} ${path}.`);
            }
            return http.send(request);
        },
        redact: (0,redact/* createRedactor */.l)([token]),
        close: http.close,
    };
}
/** LaunchDarkly's REST API as reads and approval requests use it. */
function launchdarkly_client_createClient(options) {
    const { send, redact, close } = connect(options);
    async function find(call, read) {
        const answer = await send({ ...call, path: client_address(call) });
        const write = call.method !== "GET";
        if (answer.status === 404)
            return undefined;
        if (answer.status >= 400)
            throw refusal_refusal(answer, call.need, write, redact);
        return readAnswer(answer, write, read);
    }
    return {
        find,
        async send(call, read) {
            const found = await find(call, (body) => ({ value: read(body) }));
            if (found === undefined)
                throw refusal_refusal({ status: 404, body: undefined }, call.need, call.method !== "GET", redact);
            return found.value;
        },
        close,
    };
}
/** What `read` makes of an accepted request's answer; a `Failure` if it is not as published. */
function readAnswer({ status, body }, write, read) {
    try {
        return read({ at: "", value: body });
    }
    catch (error) {
        if (error instanceof narrow_Unreadable)
            throw unreadableAnswer(SERVICE, error.message, write, status);
        throw error;
    }
}
/** The path and query of a call. */
function client_address(call) {
    const query = (call.query ?? []).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${fillPath(call.path, call.names)}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/previewer.js






const SEMANTIC_PATCH = "application/json; domain-model=launchdarkly.semanticpatch";
/**
 * LaunchDarkly behind the previewer port: dry runs, which persist nothing. Whether it answers them where an approval is
 * required is documented nowhere, so its refusals of that kind only deny the preview.
 */
function createLaunchDarklyPreviewer(options) {
    const { send, redact, close } = connect(options);
    return {
        async preview(resource, instructions) {
            const { project, flag, environment } = resource;
            const body = { environmentKey: environment, instructions: [...instructions] };
            const path = client_address({ path: FLAG, names: { project, flag }, query: [["dryRun", "true"]] });
            const request = { method: "PATCH", path, body, contentType: SEMANTIC_PATCH, repeatable: true };
            const answer = await send(request);
            const said = ownMessage(answer.body, redact);
            const refused = answer.status >= 400;
            if (refused && isDenial(answer.status, said))
                return { is: "denied" };
            if (answer.status === 400 || answer.status === 409) {
                return { is: "refused", reason: said === "" ? `LaunchDarkly answered ${answer.status}` : said };
            }
            if (refused)
                throw refusal_refusal(answer, writing("updateFlag", resource), false, redact);
            const configuration = readAnswer(answer, false, (part) => readConfigurationOf(part, resource, options.baseUri));
            return { is: "shown", configuration };
        },
        close,
    };
}
function isDenial(status, said) {
    return status === 401 || status === 403 || status === 405 || /approval is required/i.test(said);
}
function readConfigurationOf(part, resource, baseUri) {
    const { project, flag, environment } = resource;
    const found = readFlag(part, project, flag, [environment], baseUri).configurations[environment];
    if (found === undefined)
        throw new narrow_Unreadable(`environments.${environment}`, "there");
    return found;
}

;// CONCATENATED MODULE: ./build/io/keep.js
/** Remembers an answer while it is awaited and after, but no failure. */
function keep_keep(known, key, reading) {
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/draft-call.js




/** The approval requests of a flag in one environment. */
const REQUESTS_OF_FLAG = "/api/v2/projects/{project}/flags/{flag}/environments/{environment}/approval-requests";
/** True for a flag in one environment, whose requests LaunchDarkly files apart from all others. */
function isFlagInEnvironment(resource) {
    return !(0,change/* isSegment */.wk)(resource) && resource.environment !== null;
}
/** The names that the address of a flag's requests needs. */
function flagNames({ project, flag, environment }) {
    return { project, flag, environment };
}
/** The one call that creates a drafted request: each kind of request has its own address. */
function draftCall(draft) {
    const { resource, copy, executeAt } = draft;
    const inEnvironment = isFlagInEnvironment(resource);
    if (copy !== undefined && !inEnvironment)
        throw new TypeError("Only a flag in an environment can be copied into.");
    if (executeAt !== undefined && (copy !== undefined || !inEnvironment)) {
        throw new TypeError("Only instructions for a flag in an environment can be scheduled.");
    }
    if (!inEnvironment)
        return generic(draft);
    return copy === undefined ? forFlag(draft, resource) : forCopy(draft, resource, copy);
}
function generic(draft) {
    const [resourceId] = resourceIds(draft.resource);
    if (resourceId === undefined)
        throw unusableResource(draft.resource);
    const body = { resourceId, ...common(draft), instructions: [...draft.instructions], ...integration(draft) };
    const need = { ...writing("createApprovalRequest", draft.resource), cures: REFUSED };
    return { method: "POST", path: "/api/v2/approval-requests", names: {}, body, need };
}
function forFlag(draft, resource) {
    const { executeAt } = draft;
    const body = {
        ...common(draft),
        instructions: [...draft.instructions],
        ...(executeAt === undefined ? {} : { executionDate: executeAt }),
        ...integration(draft),
    };
    const need = writing("createApprovalRequest", resource);
    const plan = "If the plan of this LaunchDarkly account has no scheduled changes, leave out `executeAt`.";
    const cures = { ...REFUSED, ...(executeAt === undefined ? {} : gated(plan)) };
    return { method: "POST", path: REQUESTS_OF_FLAG, names: flagNames(resource), body, need: { ...need, cures } };
}
function forCopy(draft, resource, copy) {
    const { from, version, actions } = copy;
    const body = { ...common(draft), source: { key: from, version }, includedActions: [...actions] };
    const plan = "If the plan of this LaunchDarkly account has no copying between environments, write a `FlagChange` with instructions.";
    const moved = `Run again: flag "${resource.flag}" is no longer at version ${version} in environment "${from}", or it changed in environment "${resource.environment}"; the next run reads both afresh.`;
    const cures = { ...REFUSED, ...gated(plan), 409: { hint: moved, instead: true } };
    const need = { ...writing("createApprovalRequest", resource), cures };
    return { method: "POST", path: `${REQUESTS_OF_FLAG}-flag-copy`, names: flagNames(resource), body, need };
}
/** What is not checked before, because only LaunchDarkly knows it. */
const REFUSED = {
    400: {
        hint: "Check the reviewers in the change file and in the config (ids of members, keys of teams) and the instructions, then run again.",
        instead: true,
    },
};
/** LaunchDarkly answers what a plan lacks as if it were not allowed or not there. */
function gated(hint) {
    return { 403: { hint, instead: false }, 404: { hint, instead: false } };
}
function common({ description, comment, members, teams }) {
    return {
        description,
        comment,
        ...(members.length === 0 ? {} : { notifyMemberIds: [...members] }),
        ...(teams.length === 0 ? {} : { notifyTeamKeys: [...teams] }),
    };
}
function integration({ integrationConfig }) {
    return integrationConfig === undefined ? {} : { integrationConfig };
}
function unusableResource(resource) {
    const key = (0,change/* isSegment */.wk)(resource) ? resource.segment : resource.flag;
    return new failure/* Failure */.H("unusable-name", `${JSON.stringify(`${resource.project}, ${key}`)} cannot stand in a resource id of LaunchDarkly.`, {
        hint: "Use the keys as LaunchDarkly shows them: letters, digits, `.`, `_` and `-`, beginning with a letter or a digit.",
    });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/member-json.js

/** The ids and e-mail addresses in a list of members; nothing else of them is kept. Source: `Members`. */
function readMembers(body) {
    return list(member(body, "items")).map((item) => ({
        id: narrow_name(member(item, "_id")),
        email: narrow_name(member(item, "email")).toLowerCase(),
    }));
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/find-members.js


/** Addresses that one request asks for, so that its own address stays short. */
const AT_ONCE = 20;
/** An e-mail address that the filter cannot mistake for anything else: it joins addresses by `|` and fields by `,`. */
const ADDRESS = /^[^\s|,:"\\@]+@[^\s|,:"\\@]+$/;
/** The most characters of an e-mail address, RFC 3696 (errata). */
const find_members_LONGEST = 254;
/** LaunchDarkly names no role action for this: every member may read the list. Source: its page on account members. */
const LISTING = {
    action: "GET /api/v2/members",
    resource: "member/*",
    cures: {
        403: {
            hint: "Name reviewers by member id or team key, or use a token whose role is based on a reader's.",
            instead: true,
        },
    },
};
/** The members with these e-mail addresses, however they are capitalized; an address that nobody has is absent. */
async function findMembers(client, emails) {
    const unusable = emails.find((email) => !ADDRESS.test(email) || email.length > find_members_LONGEST || !email.isWellFormed());
    if (unusable !== undefined)
        throw unusableAddress(unusable);
    const wanted = new Set(emails.map((email) => email.toLowerCase()));
    // Whether the filter minds capitals is documented nowhere, so both ways of writing are asked for.
    const written = [...new Set([...wanted, ...emails])];
    const found = new Map();
    for (let from = 0; from < written.length; from += AT_ONCE) {
        const chunk = written.slice(from, from + AT_ONCE);
        for (const member of await readChunk(client, chunk)) {
            if (wanted.has(member.email))
                found.set(member.id, member);
        }
    }
    return [...found.values()];
}
function readChunk(client, emails) {
    return client.send({
        method: "GET",
        path: "/api/v2/members",
        names: {},
        query: [
            ["filter", `email:${emails.join("|")}`],
            ["limit", String(AT_ONCE)],
        ],
        need: LISTING,
    }, readMembers);
}
function unusableAddress(email) {
    return new failure/* Failure */.H("unusable-name", `${JSON.stringify(email)} is no e-mail address that LaunchDarkly can look up.`, {
        hint: "Write one address such as ana@example.com, or the member's id.",
    });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/flags/flag-page.js



/** A page of the list of a project's flags, with those of the named environments that they hold. Source: `FeatureFlags`. */
function readFlagPage(body, project, environments, baseUri) {
    const items = list(member(body, "items"));
    const found = items.map((item) => {
        optional(member(item, "environments"), (held) => {
            for (const environment of environments)
                optional(member(held, environment), refuseSummary);
        });
        return readFlag(item, project, narrow_name(member(item, "key")), environments, baseUri);
    });
    return { found, length: items.length, total: narrow_count(member(body, "totalCount")) };
}
/** Without `summary=0` an environment only counts what it targets; to take that for no targeting would be a lie. */
function refuseSummary(environment) {
    if (LISTS.some((key) => member(environment, key).value !== undefined))
        return;
    const summary = optional(member(environment, "_summary"), narrow_object) ?? {};
    const variations = (0,json/* isObject */.Gv)(summary.variations) ? Object.values(summary.variations).filter(json/* isObject */.Gv) : [];
    if ([summary, ...variations].some(countsSome))
        throw new narrow_Unreadable(`${environment.at}.rules`, "there");
}
const LISTS = ["rules", "targets", "contextTargets", "prerequisites"];
function countsSome(summary) {
    return LISTS.some((key) => typeof summary[key] === "number" && summary[key] > 0);
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/flags/read-span.js





/** The most environments that one request for a list may name. Source: the changes of API version 20240415. */
const MOST_ENVIRONMENTS = 3;
/**
 * Reads a part of a list; by halves, one after the other, where it is too large for one answer. Undefined if LaunchDarkly
 * does not know the project or an environment.
 */
async function readSpan(client, baseUri, flags, span) {
    const { offset, size } = span;
    const requests = groups(flags.environments).length;
    try {
        const page = await readPage(client, baseUri, flags, span);
        return page === undefined ? undefined : { pages: [page], requests };
    }
    catch (error) {
        const half = Math.ceil(size / 2);
        if (!isTooLarge(error) || half < (flags.fewest ?? 1))
            throw error;
        if (size === 1)
            throw tooLarge(flags.project, offset, error);
        const first = await readSpan(client, baseUri, flags, { offset, size: half });
        if (first === undefined)
            return undefined;
        const total = first.pages[0]?.total ?? 0;
        if (total <= offset + half)
            return { ...first, requests: requests + first.requests };
        const second = await readSpan(client, baseUri, flags, { offset: offset + half, size: size - half });
        if (second === undefined)
            throw incomplete(flags.project);
        return { pages: [...first.pages, ...second.pages], requests: requests + first.requests + second.requests };
    }
}
function tooLarge(project, offset, cause) {
    const message = `Flag ${offset + 1} by key of project "${project}" is too large: LaunchDarkly's answer cannot be read.`;
    const hint = "Name the other flags, or fewer environments; a long list of targets belongs into a segment.";
    return new failure/* Failure */.H(cause.code, message, { hint, status: cause.status, cause });
}
/** One page with all of the named environments, which takes a request for each three of them. */
async function readPage(client, baseUri, flags, span) {
    const { project } = flags;
    const parts = await Promise.all(groups(flags.environments).map((environments) => client.find(listing(flags, environments, span), (body) => readFlagPage(body, project, environments, baseUri))));
    const [first, ...others] = parts.flatMap((part) => part ?? []);
    if (first === undefined || others.length < parts.length - 1)
        return undefined;
    return others.reduce((page, other) => join(page, other) ?? raise(project), first);
}
/** The same page with the environments of both; undefined if they are not of the same flags. */
function join(page, other) {
    if (page.length !== other.length || page.total !== other.total)
        return undefined;
    const found = page.found.flatMap((flag, index) => {
        const same = other.found[index];
        if (same?.key !== flag.key || !(0,json/* equalJson */.FS)(asJson(same.variations), asJson(flag.variations)))
            return [];
        return [{ ...flag, configurations: { ...flag.configurations, ...same.configurations } }];
    });
    return found.length === page.length ? { ...page, found } : undefined;
}
function listing({ project, archived }, environments, { offset, size }) {
    return {
        method: "GET",
        path: "/api/v2/flags/{project}",
        names: { project },
        query: [
            ...environments.map((environment) => ["env", environment]),
            ["summary", "0"],
            ["limit", String(size)],
            ["offset", String(offset)],
            ["sort", "key"],
            ...(archived ? [["filter", "state:archived"]] : []),
        ],
        need: viewing({ project }),
    };
}
function groups(environments) {
    const count = Math.max(1, Math.ceil(environments.length / MOST_ENVIRONMENTS));
    return Array.from({ length: count }, (_, index) => environments.slice(index * MOST_ENVIRONMENTS, (index + 1) * MOST_ENVIRONMENTS));
}
/** The failure of a list that changed while its pages were read, or of which a page is short. */
function incomplete(project) {
    return new failure/* Failure */.H("incomplete-list", `LaunchDarkly's list of the flags of project "${project}" is not complete.`, {
        hint: "Run again: flags came or went while it was read; nothing is decided on half a list.",
    });
}
function raise(project) {
    throw incomplete(project);
}
function asJson(value) {
    return value;
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/flags/list-flags.js


/** The most flags that LaunchDarkly puts on one page. */
const list_flags_PAGE = 100;
/** Pages of one list of flags; beyond, the answers cannot be true. */
const list_flags_MOST_PAGES = 1_000;
/** Reads the first flags of a list; undefined if LaunchDarkly does not know the project or an environment. */
async function openList(client, baseUri, flags) {
    const read = await readSpan(client, baseUri, flags, { offset: 0, size: list_flags_PAGE });
    if (read === undefined)
        return undefined;
    const total = read.pages[0]?.total ?? 0;
    return { pages: read.pages, total, requestsLeft: offsetsAfter(total).length * read.requests };
}
/** Reads all pages of a list that was opened, as many at a time as the client lets through; each is told to `seen`. */
async function readList(client, baseUri, flags, { pages, total }, seen) {
    pages.forEach(seen);
    const others = await Promise.all(offsetsAfter(total).map(async (offset) => {
        const read = await readSpan(client, baseUri, flags, { offset, size: list_flags_PAGE });
        if (read === undefined)
            throw incomplete(flags.project);
        read.pages.forEach(seen);
        return read.pages;
    }));
    return [...pages, ...others.flat()];
}
/** True if pages hold every flag of their list, each once, and agree about how many there are. */
function isWhole(pages) {
    const keys = new Set(pages.flatMap(({ found }) => found.map(({ key }) => key)));
    return pages.every(({ total }) => total === keys.size);
}
function offsetsAfter(total) {
    const pages = Math.ceil(total / list_flags_PAGE);
    if (pages > list_flags_MOST_PAGES)
        throw endless("flags", list_flags_MOST_PAGES, "Name the flags that are meant.");
    return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => (index + 1) * list_flags_PAGE);
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/flags/find-flags.js





/** Every flag that is not archived, or those named, archived or not, in the order in which they are named. */
async function readFlagsOf(client, baseUri, asked) {
    const { project, environments } = asked;
    const wanted = { ...asked, environments: [...new Set(environments)] };
    if (asked.flags.length === 0)
        return { found: true, flags: [] };
    const found = wanted.flags === "all"
        ? await readAll(client, baseUri, wanted)
        : await readNamed(client, baseUri, { ...wanted, flags: [...new Set(wanted.flags)] });
    const unseen = found?.find((flag) => !hasEnvironments(flag, environments));
    if (found !== undefined && found.length > 0 && unseen === undefined)
        return { found: true, flags: found };
    const missing = await readUnknown(client, project, environments);
    if (missing !== undefined)
        return missing;
    if (found?.length === 0)
        return { found: true, flags: [] };
    throw unseenEnvironment(project, unseen === undefined ? "the list of flags" : `flag "${unseen.key}"`);
}
/** All flags that are not archived; undefined if LaunchDarkly has no such list. */
async function readAll(client, baseUri, asked) {
    const { project, environments, progress } = asked;
    const flags = { project, environments, archived: false };
    const open = await openList(client, baseUri, flags);
    if (open === undefined)
        return undefined;
    let read = 0;
    const seen = ({ length }) => {
        read += length;
        progress(read, open.total);
    };
    const pages = await readList(client, baseUri, flags, open, seen);
    if (!isWhole(pages))
        throw incomplete(project);
    return pages.flatMap(({ found }) => found).filter((flag) => !flag.archived);
}
/**
 * The named flags; undefined if LaunchDarkly has no list to look in. First among those that are not archived, then among
 * those that are, and one by one as soon as that takes no more requests than the rest of a list. What no list holds is
 * asked for by itself before it counts as unknown, since it is not published which states the lists leave out.
 */
async function readNamed(client, baseUri, asked) {
    const { project, environments, flags: keys, progress } = asked;
    const named = new Set(keys);
    const found = new Map();
    const left = () => keys.filter((key) => !found.has(key));
    const seen = (page) => {
        for (const flag of page.found)
            if (named.has(flag.key))
                found.set(flag.key, flag);
        progress(found.size, keys.length);
    };
    for (const archived of [false, true]) {
        const wanted = left().length;
        if (wanted <= 1)
            break;
        const flags = { project, environments, archived, fewest: Math.ceil(list_flags_PAGE / wanted) };
        const reading = await lookInList(client, baseUri, flags, { seen, left });
        if (reading === "none")
            return undefined;
        if (reading === "costly")
            break;
    }
    await Promise.all(left().map(async (flag) => {
        const one = await findFlag(client, baseUri, { project, flag, environments });
        seen({ found: one === undefined ? [] : [one] });
    }));
    progress(keys.length, keys.length);
    return keys.flatMap((key) => found.get(key) ?? []);
}
/** Looks for flags in a list; `costly` if they are cheaper to read one by one than with the rest of it. */
async function lookInList(client, baseUri, flags, { seen, left }) {
    try {
        const open = await openList(client, baseUri, flags);
        if (open === undefined)
            return "none";
        open.pages.forEach(seen);
        if (left().length <= open.requestsLeft)
            return "costly";
        await readList(client, baseUri, flags, open, seen);
        return "looked";
    }
    catch (error) {
        if (isTooLarge(error))
            return "costly";
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/settings-json.js


/** LaunchDarkly's word for approvals that it keeps itself. */
const OWN_SERVICE = "launchdarkly";
/**
 * What an environment asks of approvals. Source: `ApprovalSettings`. What LaunchDarkly leaves out is taken for the least
 * protection that it may mean: one approval, nothing required, reviewing one's own request and applying a declined one
 * allowed; only what is applied by itself must be said, since it cannot be with LaunchDarkly's own approvals.
 */
function readSettings(part) {
    const truth = (key, otherwise) => optional(member(part, key), flag) ?? otherwise;
    return {
        required: truth("required", false),
        minApprovals: Math.max(1, optional(member(part, "minNumApprovals"), narrow_count) ?? 1),
        canReviewOwnRequest: truth("canReviewOwnRequest", true),
        canApplyDeclinedChanges: truth("canApplyDeclinedChanges", true),
        autoApply: truth("autoApplyApprovedChanges", false),
        requiredTags: each(member(part, "requiredApprovalTags"), narrow_text),
        serviceKind: optional(member(part, "serviceKind"), narrow_text) || OWN_SERVICE,
    };
}
/**
 * What an environment asks of the approvals of one kind of resource; undefined if it does not say. Nothing else of the
 * environment is kept, since the rest holds its SDK keys. Source: `Environment`.
 */
function readEnvironmentSettings(body, resource) {
    if (!(0,change/* isSegment */.wk)(resource))
        return optional(member(body, "approvalSettings"), readSettings);
    return optional(member(body, "resourceApprovalSettings"), (kinds) => optional(member(kinds, "segment"), readSettings));
}
/** The same for each environment of a list that says it. */
function readEveryEnvironmentsSettings(body, resource) {
    return wholeList(body).flatMap((item) => readEnvironmentSettings(item, resource) ?? []);
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/request-json.js





/**
 * An approval request as LaunchDarkly's API returns it. `resource` is what it should be about: another one is named in
 * `foreign`. Source: https://apidocs.launchdarkly.com/tag/Approvals, `ApprovalRequestResponse`.
 */
function readRequest(body, resource, baseUri) {
    const createdAt = narrow_count(member(body, "creationDate"));
    const appliedAt = optional(member(body, "appliedDate"), narrow_count);
    const executeAt = optional(member(body, "executionDate"), narrow_count);
    const appliedBy = optional(member(body, "appliedByMemberId"), narrow_name) ?? optional(member(body, "appliedByServiceTokenId"), narrow_name);
    const asked = member(body, "approvalSettings");
    const settings = optional(asked, readSettings);
    const counted = settings !== undefined && member(asked, "minNumApprovals").value !== undefined;
    const source = optional(member(body, "source"), readSource);
    const integration = readIntegration(member(body, "integrationMetadata"));
    const requestor = optional(member(body, "requestorId"), narrow_text);
    return {
        id: narrow_name(member(body, "_id")),
        description: optional(member(body, "description"), narrow_text) ?? "",
        status: word(member(body, "status"), ["pending", "scheduled", "completed", "failed"]),
        reviewStatus: word(member(body, "reviewStatus"), ["pending", "approved", "declined"]),
        reviews: list(member(body, "allReviews")).map((part) => readReview(part, createdAt)),
        instructions: list(member(body, "instructions")).map(readInstruction),
        conflicts: list(member(body, "conflicts")).map(readConflict),
        createdAt,
        ...(appliedAt === undefined ? {} : { appliedAt }),
        ...(appliedBy === undefined ? {} : { appliedBy }),
        ...(executeAt === undefined ? {} : { executeAt }),
        foreign: foreignParts(body, resource),
        ...(source === undefined ? {} : { source }),
        ...(counted ? { approvalsNeeded: settings.minApprovals } : {}),
        ...(settings === undefined ? {} : { settings }),
        serviceKind: optional(member(body, "serviceKind"), narrow_text) || OWN_SERVICE,
        ...(integration === undefined ? {} : { integration }),
        ...(requestor ? { requestor } : {}),
        url: (0,address/* siteAddress */.Cz)(optional(member(body, "_links"), narrow_object)?.site, baseUri) ?? (0,address/* resourceAddress */.f2)(resource, baseUri),
    };
}
/** An approval that names nobody cannot be counted as anybody's, so its kind is unknown; a decline stands all the same. */
function readReview(part, createdAt) {
    const kind = word(member(part, "kind"), ["approve", "decline", "comment"]);
    const memberId = optional(member(part, "memberId"), narrow_text) || undefined;
    const serviceToken = optional(member(part, "serviceTokenId"), narrow_text) || undefined;
    const reviewer = serviceToken ?? memberId ?? "";
    return {
        kind: reviewer === "" && kind === "approve" ? "unknown" : kind,
        reviewer,
        byServiceToken: serviceToken !== undefined,
        at: optional(member(part, "creationDate"), narrow_count) ?? createdAt,
    };
}
function readInstruction(part) {
    return { ...narrow_object(part), kind: narrow_name(member(part, "kind")) };
}
function readConflict(part) {
    const reason = optional(member(part, "reason"), narrow_text) ?? "";
    return reason === "" ? "LaunchDarkly reports a conflict and gives no reason" : reason;
}
/** LaunchDarkly calls it the key of a flag; it is the key of the environment that was sent. Source: `CopiedFromEnv`. */
function readSource(part) {
    const version = optional(member(part, "version"), narrow_count);
    return { environment: narrow_name(member(part, "key")), ...(version === undefined ? {} : { version }) };
}
/** What another service says is only shown, so nothing in it makes a request unreadable. Source: `IntegrationMetadata`. */
function readIntegration({ value }) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const { externalId: id, externalStatus, externalUrl: url } = value;
    const status = (0,json/* isObject */.Gv)(externalStatus) ? externalStatus.display : undefined;
    const said = Object.entries({ id, status, url }).filter(([, one]) => typeof one === "string" && one !== "");
    return said.length === 0 ? undefined : Object.fromEntries(said);
}
/** What an id of a resource can look like; anything else is not repeated. */
const QUOTABLE_ID = /^[\w.\-/:;,*]{1,300}$/;
function foreignParts(body, resource) {
    const found = [];
    if (member(body, "operatingOnId").value !== undefined)
        found.push("an edit of a scheduled change");
    if (member(body, "customWorkflowMetadata").value !== undefined)
        found.push("a workflow");
    const id = optional(member(body, "resourceId"), narrow_text);
    if (id !== undefined && !isSameResource(parseResourceId(id), resource)) {
        found.push(QUOTABLE_ID.test(id) ? `another resource (${id})` : "another resource");
    }
    return found;
}
/** A page of the list of all approval requests; those about anything that no change can be about are left out. */
function readRequestPage(body, baseUri) {
    const items = list(member(body, "items"));
    const found = items.flatMap((item) => {
        const resource = parseResourceId(optional(member(item, "resourceId"), narrow_text) ?? "");
        return resource === undefined ? [] : [{ request: readRequest(item, resource, baseUri), resource }];
    });
    return { found, length: items.length, total: narrow_count(member(body, "totalCount")) };
}
/** The list of the approval requests of one flag in one environment, which has no pages. */
function readRequestList(body, resource, baseUri) {
    return list(member(body, "items")).map((item) => readRequest(item, resource, baseUri));
}
/** Refuses an answer about another request than the one that was asked for. */
function isAbout(request, id) {
    if (request.id !== id)
        throw new narrow_Unreadable("_id", "the id that was asked for");
    return request;
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/list-requests.js




const list_requests_PAGE = 200;
/** Every pending or scheduled request that the token can see and a change can be about. */
function listOutstanding(client, baseUri) {
    const need = viewing({ project: "*" });
    return readFiled(client, { filter: 'status anyOf ["pending","scheduled"]', need }, baseUri);
}
/**
 * Every request of one resource, from the list of all of them. A resource that may be filed under two ids is looked for
 * under both: nobody documents which LaunchDarkly uses, and a request that is overlooked would be made twice.
 */
async function listRequestsOf(client, resource, baseUri) {
    const filed = await Promise.all(resourceIds(resource).map((id) => readFiled(client, { filter: `resourceId equals ${id}`, need: viewing(resource) }, baseUri)));
    const own = filed.flat().filter((one) => isSameResource(one.resource, resource));
    return [...new Map(own.map(({ request }) => [request.id, request])).values()];
}
async function readFiled(client, asked, baseUri) {
    const what = {
        list: "approval requests",
        cure: "Withdraw approval requests in LaunchDarkly that nobody needs any more.",
    };
    const all = await readPages(what, (offset) => client.send(list_requests_listing(asked, offset), (body) => readRequestPage(body, baseUri)));
    return [...new Map((all ?? []).map((one) => [one.request.id, one])).values()];
}
function list_requests_listing({ filter, need }, offset) {
    return {
        method: "GET",
        path: "/api/v2/approval-requests",
        names: {},
        query: [
            ["filter", filter],
            ["limit", String(list_requests_PAGE)],
            ["offset", String(offset)],
        ],
        need,
    };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/edit-json.js


/** What happens to an approval request and leaves its flag as it is. */
const ABOUT_REQUESTS = [
    "createApprovalRequest",
    "updateApprovalRequest",
    "reviewApprovalRequest",
    "deleteApprovalRequest",
];
/**
 * Who changed flags of an environment and when, newest first. The log is only ever told to people, so an entry that is not
 * as published is left out. Source: https://apidocs.launchdarkly.com/tag/Audit-log, `AuditLogEntryListingRep`.
 */
function readEditList(body, place) {
    return list(member(body, "items"))
        .flatMap((entry) => readable(() => readEntry(entry, place)))
        .sort((a, b) => b.at - a.at);
}
function readEntry(entry, place) {
    const accesses = each(member(entry, "accesses"), (access) => ({
        action: optional(member(access, "action"), narrow_text),
        resource: optional(member(access, "resource"), narrow_text),
    }));
    const changing = accesses.filter(({ action }) => action === undefined || !ABOUT_REQUESTS.includes(action));
    if (accesses.length > 0 && changing.length === 0)
        return [];
    const target = optional(member(entry, "target"), (part) => each(member(part, "resources"), narrow_text)) ?? [];
    const ids = [...changing.flatMap(({ resource }) => resource ?? []), ...target];
    const by = readWho(entry);
    if (by === undefined)
        return [];
    const at = narrow_count(member(entry, "date"));
    return [...new Set(ids.flatMap((id) => flagOf(id, place)))].map((flag) => ({ flag, at, by }));
}
function flagOf(id, place) {
    const resource = parseResourceId(id);
    if (resource === undefined || !("flag" in resource))
        return [];
    const { flag } = resource;
    return isSameResource({ provider: "launchdarkly", ...place, flag }, resource) ? [flag] : [];
}
/** The name of a member comes before the address, which is nobody's business where a name is known. */
function readWho(entry) {
    const part = (key, of) => optional(member(of, key), narrow_text)?.trim() || undefined;
    const member_ = optional(member(entry, "member"), (one) => {
        const names = [part("firstName", one), part("lastName", one)].filter((word) => word !== undefined);
        return names.length > 0 ? names.join(" ") : part("email", one);
    });
    const named = (key) => optional(member(entry, key), (one) => optional(member(one, "name"), narrow_name));
    return member_ ?? named("token") ?? named("app") ?? named("subject");
}
function readable(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof narrow_Unreadable)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/read-edits.js




/** The most entries that LaunchDarkly shows at once. */
const MOST = 20;
/** Whoever may not see the log, or asks it a question that it does not take, learns nothing from it. */
const UNTOLD = new Set(["forbidden", "refused"]);
/** The latest changes of the flags of an environment; none where the token may not see them or no id can name them. */
async function readEditsOf(client, place, since) {
    const every = { provider: "launchdarkly", ...place, flag: "*" };
    if (resourceIds({ ...every, flag: "any" }).length === 0)
        return [];
    try {
        const edits = await client.find({
            method: "GET",
            path: "/api/v2/auditlog",
            names: {},
            query: [
                ["spec", renderResourceId(every)],
                ["after", String(since)],
                ["limit", String(MOST)],
            ],
            need: viewing(place),
        }, (body) => readEditList(body, place));
        return (edits ?? []).filter(({ at }) => at >= since).slice(0, MOST);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && UNTOLD.has(error.code))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/segment-json.js




/** A segment as LaunchDarkly's API returns it. Source: `UserSegment`. */
function readSegment(body, resource, baseUri) {
    const { project, environment, segment: key } = resource;
    if (narrow_text(member(body, "key")) !== key)
        throw new narrow_Unreadable("key", "the key that was asked for");
    const site = optional(member(body, "_links"), narrow_object)?.site;
    return {
        project,
        environment,
        key,
        name: narrow_text(member(body, "name")),
        tags: each(member(body, "tags"), narrow_text),
        deleted: flag(member(body, "deleted")),
        unbounded: optional(member(body, "unbounded"), flag) ?? false,
        included: readKeys(member(body, "included"), member(body, "includedContexts")),
        excluded: readKeys(member(body, "excluded"), member(body, "excludedContexts")),
        rules: list(member(body, "rules")).map(segment_json_readRule),
        version: narrow_count(member(body, "version")),
        url: (0,address/* siteAddress */.Cz)(site, baseUri) ?? (0,address/* resourceAddress */.f2)(resource, baseUri),
    };
}
/** LaunchDarkly lists the keys of users apart from those of other kinds; here they are one entry of their own kind. */
function readKeys(users, contexts) {
    const found = new Map([[USER, new Set(each(users, narrow_text))]]);
    for (const { kind, values } of each(contexts, readContextKeys)) {
        found.set(kind, new Set([...(found.get(kind) ?? []), ...values]));
    }
    return [...found]
        .filter(([, values]) => values.size > 0)
        .map(([contextKind, values]) => ({ contextKind, values: [...values] }));
}
function readContextKeys(part) {
    return {
        kind: optional(member(part, "contextKind"), narrow_text) || USER,
        values: each(member(part, "values"), narrow_text),
    };
}
function segment_json_readRule(part) {
    const description = optional(member(part, "description"), narrow_text);
    const weight = optional(member(part, "weight"), narrow_count) ?? null;
    const rolloutContextKind = optional(member(part, "rolloutContextKind"), narrow_text);
    const bucketBy = optional(member(part, "bucketBy"), narrow_text);
    return {
        id: readId(part),
        ...(description ? { description } : {}),
        clauses: list(member(part, "clauses")).map(readClause),
        weight,
        ...(weight !== null && rolloutContextKind ? { rolloutContextKind } : {}),
        ...(bucketBy ? { bucketBy } : {}),
    };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/provider.js














const REQUEST = "/api/v2/approval-requests/{id}";
/**
 * LaunchDarkly behind the provider port. It reads flags and segments and opens, reads, withdraws and applies approval
 * requests; it never changes a flag or a segment itself and never reviews.
 */
function provider_createLaunchDarkly(options) {
    const client = launchdarkly_client_createClient(options);
    const { baseUri } = options;
    const members = new Map();
    return {
        name: "launchdarkly",
        readFlag: (project, flag, environments) => readFlagOf(client, baseUri, { project, flag, environments }),
        readFlags: (project, flags, environments, progress = () => { }) => readFlagsOf(client, baseUri, { project, flags, environments, progress }),
        readEnvironments: async (project) => {
            const environments = await readEnvironmentKeys(client, project);
            return environments === undefined ? missingProject(project) : { found: true, environments };
        },
        readEdits: (project, environment, since) => readEditsOf(client, { project, environment }, since),
        readSegment: (project, environment, segment) => readSegmentOf(client, baseUri, { project, environment, segment }),
        readRequests: (resource) => readRequestsOf(client, baseUri, resource),
        readRequest: (id, resource) => client.find({ method: "GET", path: REQUEST, names: { id }, need: viewing(resource) }, (body) => isAbout(readRequest(body, resource, baseUri), id)),
        readOutstandingRequests: () => listOutstanding(client, baseUri),
        readApprovalSettings: (resource) => readSettingsOf(client, resource),
        readMembers: (emails) => {
            // A run over many pull requests asks for the same people again and again.
            const key = emails.join();
            return members.get(key) ?? keep_keep(members, key, findMembers(client, emails));
        },
        createRequest: async (draft) => client.send(draftCall(draft), (answer) => readRequest(answer, draft.resource, baseUri)),
        async withdrawRequest(id) {
            const need = { action: "deleteApprovalRequest", resource: `the resource of approval request ${id}` };
            // A second delete of one id cannot delete another request, so this write may be repeated.
            await client.find({ method: "DELETE", path: REQUEST, names: { id }, repeatable: true, need }, () => true);
        },
        applyRequest: (id, resource, comment) => {
            const need = writing("applyApprovalRequest", resource);
            const call = { method: "POST", path: `${REQUEST}/apply`, names: { id }, body: { comment }, need };
            return client.send(call, (body) => isAbout(readRequest(body, resource, baseUri), id));
        },
        close: client.close,
    };
}
async function readSettingsOf(client, resource) {
    const { project, environment } = resource;
    const path = "/api/v2/projects/{project}/environments";
    const call = { method: "GET", need: viewing(resource) };
    if (environment !== null) {
        const one = { ...call, path: `${path}/{environment}`, names: { project, environment } };
        return client.find(one, (body) => readEnvironmentSettings(body, resource));
    }
    const all = { ...call, path, names: { project }, query: [["limit", "200"]] };
    const settings = await client.find(all, (body) => readEveryEnvironmentsSettings(body, resource));
    return settings?.find(({ autoApply }) => autoApply) ?? settings?.[0];
}
async function readSegmentOf(client, baseUri, asked) {
    const { project, environment, segment } = asked;
    const path = "/api/v2/segments/{project}/{environment}/{segment}";
    const found = await client.find({ method: "GET", path, names: { project, environment, segment }, need: viewing(asked) }, (body) => readSegment(body, { provider: "launchdarkly", ...asked }, baseUri));
    if (found !== undefined)
        return { found: true, segment: found };
    return readMissing(client, { project, environments: [environment], kind: "segment", key: segment, found: false });
}
async function readRequestsOf(client, baseUri, resource) {
    if (!isFlagInEnvironment(resource))
        return listRequestsOf(client, resource, baseUri);
    const need = viewing(resource);
    const call = { method: "GET", path: REQUESTS_OF_FLAG, names: flagNames(resource), need };
    return (await client.find(call, (body) => readRequestList(body, resource, baseUri))) ?? [];
}

;// CONCATENATED MODULE: ./build/wire.js










/** Makes the world of a run; throws a `Failure` for a token or address that cannot be right, before any request. */
async function wire(wiring) {
    const { environment, log } = wiring;
    const shared = sharedBy(environment);
    const { clock } = shared;
    const baseUri = baseUriOf(wiring);
    const provider = wiring.launchDarklyToken === ""
        ? undefined
        : createLaunchDarkly({
            ...shared,
            baseUri,
            token: parseToken(wiring.launchDarklyToken, "launchdarkly-access-token"),
        });
    const token = parseToken(wiring.githubToken, "github-token");
    const apiUrl = apiUrlOf(environment);
    const host = await createGitHub({ ...shared, apiUrl, token, repository: repositoryOf(environment) });
    return { host, provider, clock, log, sha256, matchesGlob, close: async () => provider?.close() };
}
/** Makes the world of the command line; throws a `Failure` for a token or address that cannot be right, before any request. */
function wireCommandLine(wiring) {
    const shared = sharedBy(wiring.environment);
    const token = token_parseToken(wiring.launchDarklyToken, "LAUNCHDARKLY_ACCESS_TOKEN");
    const options = { ...shared, baseUri: baseUriOf(wiring), token };
    const [provider, previewer] = [provider_createLaunchDarkly(options), createLaunchDarklyPreviewer(options)];
    const close = async () => {
        await Promise.all([provider.close(), previewer.close()]);
    };
    return { provider, previewer, clock: shared.clock, close };
}
function sharedBy(environment) {
    const clock = { now: () => Date.now(), sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds) };
    return { clock, random: () => Math.random(), environment };
}
function baseUriOf(wiring) {
    return parseBaseUri(wiring.launchDarklyBaseUri, address/* LAUNCHDARKLY_HOSTS */.DJ, wiring.allowedHosts);
}
/** GitHub's API as the runner names it; GitHub Enterprise has a path in it. */
function apiUrlOf({ GITHUB_API_URL: given }) {
    const text = given === undefined || given === "" ? "https://api.github.com" : given;
    if (URL.canParse(text) && /^https?:/.test(text))
        return text.replace(/\/+$/, "");
    const hint = "Run the action in a workflow of GitHub Actions.";
    throw new Failure("invalid-address", `GITHUB_API_URL is ${JSON.stringify(text)}, which is no web address.`, { hint });
}
function repositoryOf({ GITHUB_REPOSITORY: name }) {
    if (name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name))
        return name;
    const hint = "Run the action in a workflow of GitHub Actions.";
    throw new Failure("no-repository", "GITHUB_REPOSITORY does not name a repository.", { hint });
}

// EXTERNAL MODULE: ./build/cli/args/commands.js
var commands = __webpack_require__(9866);
;// CONCATENATED MODULE: ./build/cli/run/connect.js




/** Runs something with LaunchDarkly as the options and the environment name it, and drops the connections at its end. */
async function connected({ baseUri, allowedHosts }, environment, run) {
    const launchDarklyToken = (environment[commands/* TOKEN_VARIABLE */.bG] ?? "").trim();
    if (launchDarklyToken === "") {
        const hint = "Set it to an API access token; one that may view the project is enough.";
        throw new failure/* Failure */.H("missing-token", `The environment variable ${commands/* TOKEN_VARIABLE */.bG} is not set.`, { hint });
    }
    const given = baseUri ?? (environment.LAUNCHDARKLY_BASE_URI || `https://${address/* LAUNCHDARKLY_HOSTS */.DJ[0]}`);
    const world = wired({ environment, launchDarklyToken, launchDarklyBaseUri: given, allowedHosts });
    try {
        return await run(world);
    }
    finally {
        await world.close();
    }
}
function wired(wiring) {
    try {
        return wireCommandLine(wiring);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.code !== "host-not-allowed")
            throw error;
        const hint = "If it is right, name it with the option --allowed-host.";
        throw new failure/* Failure */.H(error.code, error.message, { hint, cause: error });
    }
}


/***/ }),

/***/ 7214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iN: () => (/* binding */ readLiveFlags),
/* harmony export */   re: () => (/* binding */ readFlagsIn),
/* harmony export */   s0: () => (/* binding */ withOthers)
/* harmony export */ });
/* harmony import */ var _core_model_live_flag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);

/**
 * Reads the flags that the documents of one project name, also as prerequisites, in the environments that they name; once
 * more, without any, those that are prerequisites only where they are live.
 */
async function readLiveFlags(provider, project, documents) {
    const keys = new Set(documents.flatMap((one) => [one.flag, ...prerequisitesOf(one)]));
    const environments = new Set(documents.flatMap((one) => [...one.environments.keys()]));
    const shared = documents.some(({ variations }) => variations !== undefined);
    if (environments.size === 0 && !shared)
        return { flags: new Map(), environments: new Map() };
    const live = await readFlagsIn(provider, project, [...keys].sort(), [...environments].sort());
    const flags = await withOthers(provider, project, live.flags, livePrerequisites(documents, live.flags));
    return { ...live, flags };
}
/** Flags by key, and with them the others of these, read together and without any environment. */
async function withOthers(provider, project, flags, keys) {
    const others = [...new Set(keys)].filter((key) => !flags.has(key)).sort();
    if (others.length === 0)
        return flags;
    const reading = await provider.readFlags(project, others, []);
    return new Map([...flags.values(), ...(reading.found ? reading.flags : [])].map((flag) => [flag.key, flag]));
}
/** Reads flags in some environments. It asks once; again, without them, for each time that it is told of environments that the project lacks. */
async function readFlagsIn(provider, project, keys, environments) {
    const lacking = new Map();
    let wanted = environments;
    for (;;) {
        const reading = await provider.readFlags(project, keys, wanted);
        if (reading.found) {
            return { flags: new Map(reading.flags.map((flag) => [flag.key, flag])), environments: lacking };
        }
        if (reading.missing !== "environment" || !wanted.includes(reading.name)) {
            return { flags: new Map(), project: reading, environments: lacking };
        }
        const { name, candidates } = reading;
        const gone = wanted.filter((key) => key === name || (candidates.length > 0 && !candidates.includes(key)));
        for (const key of gone)
            lacking.set(key, { ...reading, name: key });
        wanted = wanted.filter((key) => !gone.includes(key));
    }
}
function prerequisitesOf({ environments }) {
    return [...environments.values()].flatMap(({ prerequisites = [] }) => prerequisites.map(({ key }) => key));
}
/** The live prerequisites where a document says which ones there should be. */
function livePrerequisites(documents, flags) {
    return documents.flatMap(({ flag: key, environments }) => {
        const flag = flags.get(key);
        if (flag === undefined)
            return [];
        return [...environments].flatMap(([environment, { prerequisites }]) => prerequisites === undefined
            ? []
            : ((0,_core_model_live_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationIn */ .A)(flag, environment)?.prerequisites ?? []).map((one) => one.key));
    });
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   w: () => (/* binding */ sameServe)
/* harmony export */ });
/**
 * True if two rules or fallthroughs serve the same: the order of shares and shares of nothing mean nothing, and a rollout
 * that names no context kind or attribute shares out users by key.
 */
function sameServe(a, b) {
    if (a === null || b === null)
        return a === b;
    if ("variation" in a || "variation" in b)
        return "variation" in a && "variation" in b && a.variation === b.variation;
    return sameRollout(a.rollout, b.rollout);
}
function sameRollout(a, b) {
    const [of, other] = [sharesOf(a), sharesOf(b)];
    return (a.experiment === b.experiment &&
        (a.contextKind ?? "user") === (b.contextKind ?? "user") &&
        (a.bucketBy ?? "key") === (b.bucketBy ?? "key") &&
        of.size === other.size &&
        [...of].every(([variation, weight]) => other.get(variation) === weight));
}
/** The thousandths of a percent that each variation of a rollout gets; those that get nothing are left out. */
function sharesOf({ weights }) {
    const shares = new Map();
    for (const { variation, weight } of weights) {
        if (weight > 0)
            shares.set(variation, (shares.get(variation) ?? 0) + weight);
    }
    return shares;
}


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
const KEY_SHAPE = "(?:api|sdk|mob)-[0-9a-f-]{36}";
const HIDDEN = "***";
/** A function that hides these secrets in a text, raw, base64 and URL-encoded, and whatever looks like a LaunchDarkly key. */
function createRedactor(secrets) {
    const forms = secrets.filter((secret) => secret !== "").flatMap(formsOf);
    const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
    // Letter case is ignored: URL encoding may write %2B or %2b.
    const pattern = new RegExp([...longestFirst.map(literally), KEY_SHAPE].join("|"), "gi");
    return (text) => text.replaceAll(pattern, HIDDEN);
}
function formsOf(secret) {
    const bytes = Buffer.from(secret, "utf8");
    const base64 = bytes.toString("base64");
    return [
        secret,
        base64,
        base64.replace(/=+$/, ""),
        bytes.toString("base64url"),
        encodeURIComponent(secret.toWellFormed()),
    ];
}
function literally(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}


/***/ }),

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ siteAddress),
/* harmony export */   DJ: () => (/* binding */ LAUNCHDARKLY_HOSTS),
/* harmony export */   f2: () => (/* binding */ resourceAddress)
/* harmony export */ });
/* harmony import */ var _core_model_change_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8412);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);


/** Where a person finds what a LaunchDarkly link names, absolute; undefined unless it is on LaunchDarkly's own host. */
function siteAddress(link, baseUri) {
    const href = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(link) ? link.href : undefined;
    if (typeof href !== "string" || href === "" || !URL.canParse(href, baseUri.href))
        return undefined;
    const found = new URL(href, baseUri);
    return found.origin === baseUri.origin && found.username === "" && found.password === "" ? found.href : undefined;
}
/** Our own best guess at the page that shows a resource; LaunchDarkly documents no such address. */
function resourceAddress(resource, baseUri) {
    const project = `${baseUri.origin}/projects/${encodeURIComponent(resource.project)}`;
    const page = (0,_core_model_change_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isSegment */ .wk)(resource)
        ? `segments/${encodeURIComponent(resource.segment)}`
        : `flags/${encodeURIComponent(resource.flag)}`;
    const { environment } = resource;
    if (environment === null)
        return `${project}/${page}/variations`;
    return `${project}/${page}/targeting?env=${encodeURIComponent(environment)}`;
}
/** LaunchDarkly's three hosts: commercial, European, federal. Source: its API documentation. */
const LAUNCHDARKLY_HOSTS = ["app.launchdarkly.com", "app.eu.launchdarkly.com", "app.launchdarkly.us"];


/***/ })

};
;