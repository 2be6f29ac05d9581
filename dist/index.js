/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 835:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _core_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8412);

/** The outputs of the action, by name. */
function outputsOf(outcome) {
    const changes = outcome.pullRequests.flatMap(({ standings }) => standings.filter(({ observed, verdict }) => observed.change !== undefined || verdict.conclusion !== "cancelled"));
    const count = (fits) => String(changes.filter(fits).length);
    return {
        result: outcome.result,
        changes: JSON.stringify(changes.map(changeOutput)),
        changed: String(changes.length),
        pending: count(({ verdict }) => verdict.result === "pending"),
        approved: count(({ verdict }) => verdict.result === "approved"),
        applied: count(({ verdict }) => verdict.result === "applied"),
        failed: count(({ verdict }) => verdict.conclusion === "failure" || verdict.result === "failed"),
    };
}
function changeOutput({ observed, verdict }) {
    const { change, resource } = observed;
    const { request } = verdict;
    return {
        file: change?.file ?? "",
        document: change?.document ?? 0,
        provider: resource.provider,
        project: resource.project,
        environment: resource.environment,
        ...((0,_core_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegment */ .wk)(resource) ? { segment: resource.segment } : { flag: resource.flag }),
        digest: change?.digest ?? "",
        requestId: request?.id ?? "",
        requestUrl: request?.url ?? "",
        reviewStatus: request?.reviewStatus ?? "",
        status: request?.status ?? "",
        conclusion: verdict.conclusion ?? "",
        reason: verdict.reason,
    };
}


/***/ }),

/***/ 2253:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  z: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/core/model/change/change.js
var change_change = __nccwpck_require__(8412);
// EXTERNAL MODULE: ./build/core/render/change/change-table.js + 1 modules
var change_table = __nccwpck_require__(9434);
// EXTERNAL MODULE: ./build/core/render/code-frame.js
var code_frame = __nccwpck_require__(9547);
// EXTERNAL MODULE: ./build/core/render/escape.js
var render_escape = __nccwpck_require__(1245);
// EXTERNAL MODULE: ./build/core/render/change/standing-table.js
var standing_table = __nccwpck_require__(5436);
// EXTERNAL MODULE: ./build/core/render/check-run-content.js + 3 modules
var check_run_content = __nccwpck_require__(5587);
// EXTERNAL MODULE: ./build/core/render/gate.js
var gate = __nccwpck_require__(2865);
;// CONCATENATED MODULE: ./build/core/render/summary.js




/** The Markdown of a job summary about one pull request. */
function renderSummary(report) {
    const { pullRequest, standings, diagnostics, sources, notices } = report;
    const reasons = standings
        .filter(({ verdict }) => verdict.conclusion === "failure")
        .map(({ verdict }) => `- ${(0,render_escape/* sentence */.em)(`${verdict.title}. ${verdict.reason}`)}`);
    return [
        `### Flag changes of ${(0,render_escape/* link */.nf)(`pull request ${pullRequest.number}`, pullRequest.url)}: ${(0,render_escape/* sentence */.em)((0,gate/* gate */.Gj)(report).title)}`,
        ...notices.map(render_escape/* sentence */.em),
        ...(diagnostics.length === 0 ? [] : [(0,check_run_content/* problemList */.gH)(diagnostics, sources)]),
        ...(0,standing_table/* standingTable */.X)(standings, report, 200_000),
        ...(reasons.length === 0 ? [] : [reasons.join("\n")]),
    ].join("\n\n");
}

// EXTERNAL MODULE: ./build/action/change-outputs.js
var change_outputs = __nccwpck_require__(835);
;// CONCATENATED MODULE: ./build/action/exit.js
/** Why the job fails, in one sentence, or undefined if it does not. */
function failureOf(outcome, onUnapproved) {
    const ofPullRequests = outcome.pullRequests.filter((one) => !outcome.sweep || !isLeftAlone(one));
    const [first] = [...outcome.failures, ...ofPullRequests.flatMap(({ failures }) => failures)];
    if (first !== undefined)
        return `${first.message} ${first.hint}`;
    const bad = outcome.pullRequests.filter((one) => (outcome.sweep ? triedInVain(one) : fails(one, onUnapproved)));
    if (bad.length === 0)
        return undefined;
    const which = bad.map(({ pullRequest, result }) => `#${pullRequest.number} is ${result}`).join(", ");
    return `Flag changes: ${which}. The log above says why.${partlyApplied(bad)}`;
}
/** A pull request that only its own check run tells of; a config that is not valid stops all of them, so the run must tell. */
function isLeftAlone({ scope, failures }) {
    return scope === "undecided" && !failures.some(({ code }) => code === "invalid-config");
}
/** What is done already, where only a part was: somebody who runs it again must know. */
function partlyApplied(pullRequests) {
    const merged = pullRequests.filter(({ stage }) => stage === "merged");
    const changes = merged.flatMap(({ standings }) => standings.filter(({ observed }) => observed.change));
    const applied = changes.filter(({ verdict }) => verdict.result === "applied").length;
    if (applied === 0 || applied === changes.length)
        return "";
    return ` ${applied} of ${changes.length} changes were applied; running again will not repeat them.`;
}
function fails({ result, stage }, onUnapproved) {
    if (result === "pending")
        return stage === "merged" && onUnapproved === "fail";
    return ["invalid", "declined", "refused", "failed"].includes(result);
}
/** A run over many pull requests fails only for what it tried itself. */
function triedInVain({ standings }) {
    return standings.some(({ tried, verdict }) => tried && (verdict.result === "failed" || verdict.result === "refused"));
}

;// CONCATENATED MODULE: ./build/action/report.js







/** Says how the run ended: in the log, in the job summary, in the outputs and by the exit code. */
async function report(outcome, onUnapproved, log, redact) {
    for (const one of outcome.pullRequests)
        describe(one, log);
    for (const { message, hint } of outcome.failures)
        log.info(`${message} ${hint}`);
    log.info(`Result: ${outcome.result}`);
    await conclude({
        outputs: (0,change_outputs/* outputsOf */.Y)(outcome),
        summary: outcome.pullRequests.map((one) => renderSummary(one)).join("\n\n"),
        failure: failureOf(outcome, onUnapproved),
    }, redact);
}
/** Hands the end of a run to the workflow: the outputs, the job summary, and whether the job fails. */
async function conclude({ outputs, summary, failure }, redact) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(942), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143));
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    if (process.env.GITHUB_STEP_SUMMARY && summary !== "")
        await core.summary.addRaw(summary, true).write();
    if (failure !== undefined)
        core.setFailed(redact((0,render_escape/* visible */.RK)(failure)));
}
function describe(outcome, log) {
    const { pullRequest, result, standings, diagnostics, sources, notices, failures } = outcome;
    log.info(`Pull request #${pullRequest.number}: ${result}`);
    for (const notice of notices)
        log.warn(notice);
    for (const diagnostic of diagnostics)
        log.info((0,code_frame/* codeFrame */.l)(diagnostic, sources.get(diagnostic.file)));
    for (const { observed, verdict } of standings) {
        log.info(`  ${(0,change_change/* resourceName */.Iy)(observed.resource)}: ${verdict.title}. ${verdict.reason}`);
        if (verdict.request !== undefined)
            log.info(`    ${verdict.request.url}`);
        for (const line of (0,change_table/* changeLines */.Ow)(observed))
            log.info(`    ${line}`);
        const refusal = refusalOf(observed, verdict);
        if (refusal !== undefined)
            log.info((0,code_frame/* codeFrame */.l)(refusal, sources.get(refusal.file)));
    }
    if (outcome.scope !== "undecided")
        for (const { message, hint } of failures)
            log.info(`${message} ${hint}`);
}
/** A refusal as a diagnostic at the flag or segment that the change file names. */
function refusalOf({ change }, { result, reason }) {
    if (change === undefined || !["refused", "declined", "failed"].includes(result))
        return undefined;
    const name = (0,change_change/* nounOf */.a2)(change.resource);
    const where = { document: change.document, pointer: [name], part: "value" };
    return { code: result, file: change.file, where, message: reason };
}


/***/ }),

/***/ 9027:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Tt: () => (/* binding */ isSameFlag),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _core_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8412);

/** True if two documents are about one flag. */
function isSameFlag(a, b) {
    return a.provider === b.provider && a.project === b.project && a.flag === b.flag;
}
/** True if a change is about the flag of a document. */
function isAbout({ resource }, flag) {
    return !(0,_core_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegment */ .wk)(resource) && isSameFlag(resource, flag);
}
/** True if a diagnostic is about the document of a change or of a flag. */
function isOf({ file, where }, one) {
    return file === one.file && where !== "file" && "document" in where && where.document === one.document;
}


/***/ }),

/***/ 3269:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTipReader),
/* harmony export */   n: () => (/* binding */ createHistory)
/* harmony export */ });
/* harmony import */ var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1399);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9508);


/** A reader that sees every branch as it is when first asked, so that one run has one view of it. */
function createTipReader(host) {
    return (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async (branch) => {
        const tip = await host.readBranchTip(branch);
        if (tip !== undefined)
            return tip;
        const hint = "Restore it, or give the pull request another base branch.";
        throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("base-branch-lost", `There is no branch ${JSON.stringify(branch)} any more.`, { hint });
    });
}
/** The history of one pull request, whether it was merged by a merge, a squash, a rebase or a push. */
function createHistory(host, readTip, pullRequest, stage) {
    const tip = () => readTip(pullRequest.baseBranch);
    const merge = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => readMerge(host, pullRequest, await tip()));
    const before = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => (stage === "merged" ? readBefore(host, pullRequest, await merge()) : tip()));
    return {
        tip,
        before,
        commit: async () => (stage === "merged" ? (await merge()).sha : pullRequest.headSha),
        mergeBase: (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => (await host.compare(await before(), pullRequest.headSha)).mergeBase),
    };
}
async function readMerge(host, pullRequest, tip) {
    const sha = pullRequest.mergeSha;
    const { contained, parents } = await host.compare(sha, tip);
    if (contained && parents.length > 0)
        return { sha, parents };
    const message = `The merge commit ${sha} of #${pullRequest.number} is not on ${JSON.stringify(pullRequest.baseBranch)} any more.`;
    throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("merge-commit-lost", message, { hint: "The branch was rewritten: merge the change again." });
}
/**
 * What the base branch held before the merge. A merge commit and a squash have it as first parent. A rebase
 * brings several commits: it is the parent of the first of them, which a rebase leaves recognizable.
 */
async function readBefore(host, { baseSha, headSha }, merge) {
    const parent = merge.parents[0];
    const merged = merge.parents.length > 1 && merge.sha !== headSha;
    if (merged || parent === baseSha)
        return parent;
    // Pushed as it was: GitHub last saw the base branch when the head came, and a push needs it to be in the head.
    if (merge.sha === headSha)
        return baseSha;
    const [landed, asked] = await Promise.all([
        host.readCommitsBetween(baseSha, merge.sha),
        host.readCommitsBetween(baseSha, headSha),
    ]);
    const count = landedCount(landed, asked);
    return landed.at(-count)?.parents[0] ?? parent;
}
/**
 * How many of the last landed commits are the pull request's own, rebased: that drops merges and leaves out what the
 * base branch had. A squash is one.
 */
function landedCount(landed, asked) {
    const had = new Set(landed.map(({ sha }) => sha));
    const own = asked.filter(({ sha, parents }) => parents.length < 2 && !had.has(sha));
    const authored = new Set(own.map((commit) => commit.authored));
    const foreign = landed.findLastIndex((commit) => !authored.has(commit.authored));
    return Math.max(1, Math.min(own.length, landed.length - 1 - foreign));
}


/***/ }),

/***/ 772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _core_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8412);
/* harmony import */ var _core_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2327);


/** The diagnostic for a name that the provider does not know, at its place in the document. */
function unknownName(naming, reading) {
    const { missing, name } = reading;
    const { project, environment } = naming.resource;
    const inside = missing === "segment" ? `Environment ${JSON.stringify(environment)} of project` : "Project";
    const where = missing === "project" ? "LaunchDarkly" : `${inside} ${JSON.stringify(project)}`;
    return {
        code: `unknown-${missing}`,
        file: naming.file,
        where: { document: naming.document, ...placeOf(naming, reading) },
        message: `${where} has no ${missing} ${JSON.stringify(name)}.`,
        hint: hintFor(naming, reading),
    };
}
/** An environment is a key where a document maps environments to what holds in them. */
function placeOf({ copy, environmentAt = ["environment"] }, { missing, name }) {
    if (missing !== "environment")
        return { pointer: [missing], part: "value" };
    if (copy?.from === name)
        return { pointer: ["from"], part: "value" };
    return { pointer: environmentAt, part: typeof environmentAt[1] === "string" ? "key" : "value" };
}
function hintFor({ resource }, { missing, name, candidates }) {
    if (candidates.length === 0) {
        return `Check the key of the ${missing}; the token must be allowed to see ${(0,_core_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceName */ .Iy)(resource)}.`;
    }
    const near = (0,_core_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(name, candidates);
    return `It has ${(0,_core_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(candidates)}.${near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`}`;
}


/***/ }),

/***/ 9508:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A reader that asks once for the same names, so that one run has one view of what it reads. */
function once(read) {
    const known = new Map();
    return (...names) => {
        const key = JSON.stringify(names);
        const found = known.get(key) ?? read(...names);
        known.set(key, found);
        return found;
    };
}


/***/ }),

/***/ 2681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nd: () => (/* binding */ DEFAULT_PATHS),
  A5: () => (/* binding */ createConfigReader),
  "in": () => (/* binding */ readConfigAt)
});

// EXTERNAL MODULE: ./build/core/model/failure.js
var failure = __nccwpck_require__(1399);
// EXTERNAL MODULE: ./build/core/model/policy.js
var policy = __nccwpck_require__(475);
;// CONCATENATED MODULE: ./build/core/policy/no-config.js

/** What holds where there is no config. */
const NO_CONFIG = { members: new Map(), projects: new Map(), policy: policy/* NO_POLICY */.l };

// EXTERNAL MODULE: ./build/commands/observe/once.js
var once = __nccwpck_require__(9508);
;// CONCATENATED MODULE: ./build/commands/observe/read-config.js



/** Where change files are looked for if nobody says. */
const DEFAULT_PATHS = ["flags/**/*.{yml,yaml}"];
/** Where the config stands if nobody says; only there may it be absent. */
const DEFAULT_CONFIG = ".github/flag-gitops.yml";
/**
 * A reader that asks GitHub once for each commit. The config stands at the tip of the base branch, its `branches` at
 * that of the default branch. A pull request that edits it needs the config from before its edits to agree as well.
 */
function createConfigReader(host, readTip, path) {
    const read = (0,once/* once */.O)((commit) => readConfigAt(host, commit, path));
    return async ({ baseBranch, repository, headSha, state }, changed, history) => {
        const edited = changed.some((file) => file.path === path || file.previousPath === path);
        const main = await readTip(repository.defaultBranch).then(read);
        const base = baseBranch === repository.defaultBranch ? main : await readTip(baseBranch).then(read, configOfLost);
        const branchesOf = (config) => config.branches ?? [repository.defaultBranch];
        const branches = branchesOf(main);
        const limited = edited && branches.includes(baseBranch);
        const before = limited ? await history.mergeBase().then(read) : undefined;
        const configs = before === undefined ? [base] : [base, before];
        const broken = limited && state === "open" ? await brokenBy(read(headSha)) : undefined;
        return {
            ...(broken === undefined ? {} : { broken }),
            paths: configs.map(({ paths }) => paths ?? DEFAULT_PATHS),
            branches: before === undefined ? branches : branches.filter((branch) => branchesOf(before).includes(branch)),
            edited,
            configs,
        };
    };
}
/** A base branch that is gone says nothing; any other failure stays one. */
function configOfLost(error) {
    if (error instanceof failure/* Failure */.H && error.code === "base-branch-lost")
        return NO_CONFIG;
    throw error;
}
/** What the config of a head would be refused for once it is merged. */
async function brokenBy(reading) {
    try {
        await reading;
        return undefined;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.code === "invalid-config")
            return error.message;
        if (error instanceof failure/* Failure */.H)
            return undefined;
        throw error;
    }
}
/** The config of a commit; throws a `Failure` for one that is not valid, or that is named and not there. */
async function readConfigAt(host, commit, path) {
    const text = await host.readFile(commit, path);
    if (text === undefined && path === DEFAULT_CONFIG)
        return NO_CONFIG;
    if (text === undefined)
        throw missing(path);
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1636));
    const reading = parseConfig(path, text);
    if (reading.ok)
        return reading.config;
    throw invalid(path, reading.faults);
}
/** A config that somebody named and that is not there may be one whose rules nobody wants to lose. */
function missing(path) {
    const hint = "Add it to the base branch, or mend the input config of the workflow; until then nothing is requested or applied.";
    return new failure/* Failure */.H("invalid-config", `There is no config ${JSON.stringify(path)}.`, { hint });
}
function invalid(path, [first, ...others]) {
    const { line = 1, message = "It cannot be read.", hint = "" } = first ?? {};
    const more = others.length === 0 ? "" : `Then see to ${linesOf(others)}.`;
    const closed = "Mend it on the base branch; until then nothing is requested or applied.";
    return new failure/* Failure */.H("invalid-config", `The config ${JSON.stringify(path)} is not valid: line ${line}: ${message}`, {
        hint: [hint, more, closed].filter((sentence) => sentence !== "").join(" "),
    });
}
const MOST_LINES = 5;
function linesOf(faults) {
    const lines = [...new Set(faults.map(({ line }) => line))];
    const shown = lines.slice(0, MOST_LINES).join(", ");
    return `${lines.length === 1 ? "line" : "lines"} ${shown}${lines.length > MOST_LINES ? " and more" : ""}`;
}


/***/ }),

/***/ 547:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./build/core/parse/source.js
var source = __nccwpck_require__(2122);
;// CONCATENATED MODULE: ./build/commands/observe/refused-file.js

/** The diagnostic for a change file that is not read at all. */
function refusedFile(file, refused) {
    const fault = (message, hint) => ({ code: refused, file, where: "file", message, hint });
    switch (refused) {
        case "not-a-regular-file":
            return fault("The change file is a link or a submodule.", "Put the change into a file of its own.");
        case "not-utf8":
            return fault("The change file is not UTF-8 text.", "Save it as UTF-8.");
        case "too-large":
            return fault(`The change file is larger than ${source/* LIMITS */.b.bytes / 1024} KiB.`, "Split it into several change files.");
    }
}

;// CONCATENATED MODULE: ./build/commands/observe/read-sources.js


/** Reads change files of a commit by object id, in the order of their paths; a path that the commit lacks is left out. */
async function readSources(world, commit, paths) {
    if (paths.length === 0)
        return { changes: [], flags: [], diagnostics: [], sources: new Map() };
    const tree = await world.host.readTree(commit, paths);
    const blobs = await world.host.readBlobs([...tree.values()].filter(({ regular }) => regular).map(({ blob }) => blob), source/* LIMITS */.b.bytes);
    const [{ parseSource }, { validateSource }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(109)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6109)),
        __nccwpck_require__.e(/* import() */ 198).then(__nccwpck_require__.bind(__nccwpck_require__, 8198)),
    ]);
    const sources = new Map();
    const changes = [];
    const flags = [];
    const diagnostics = [];
    for (const path of [...paths].sort()) {
        const entry = tree.get(path);
        if (entry === undefined)
            continue;
        const blob = blobs.get(entry.blob);
        if (!entry.regular || blob === undefined || blob.refused !== undefined) {
            diagnostics.push(refusedFile(path, entry.regular ? (blob?.refused ?? "too-large") : "not-a-regular-file"));
            continue;
        }
        const source = parseSource(path, blob.text);
        const validated = validateSource(source, world.sha256);
        sources.set(path, source);
        changes.push(...validated.changes);
        flags.push(...validated.flags);
        diagnostics.push(...validated.diagnostics);
    }
    return { changes, flags, diagnostics, sources };
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refuseArchived)
/* harmony export */ });
/** Reports a flag that is archived: nothing can be asked of it. */
function refuseArchived(scope, flag) {
    if (!flag.archived)
        return;
    scope.report({
        code: "archived-flag",
        pointer: ["flag"],
        part: "value",
        message: `Flag ${JSON.stringify(flag.key)} is archived.`,
        hint: "Restore it in LaunchDarkly first.",
    });
}


/***/ }),

/***/ 5528:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prerequisiteKeys),
/* harmony export */   G: () => (/* binding */ compilePrerequisite)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9891);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7201);
/* harmony import */ var _compile_serve_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4067);



/** The keys of the flags whose variations the instructions name: they are read before compiling. */
function prerequisiteKeys(instructions) {
    const keys = instructions.flatMap(({ kind, parameters }) => {
        if (kind === "addPrerequisite" || kind === "updatePrerequisite")
            return [String(parameters.key)];
        const listed = kind === "replacePrerequisites" ? parameters.prerequisites : [];
        return Array.isArray(listed) ? listed.flatMap((one) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) ? [String(one.key)] : [])) : [];
    });
    return [...new Set(keys)];
}
/** A prerequisite as the API takes it; its variation is one of the prerequisite flag. */
function compilePrerequisite(scope, written) {
    const key = String(written.value.key);
    const flag = scope.prerequisites.get(key);
    if (flag === undefined) {
        const message = `Project ${JSON.stringify(scope.flag.project)} has no flag ${JSON.stringify(key)}.`;
        const hint = "Check the key of the prerequisite flag.";
        scope.report({ code: "unknown-flag", pointer: (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__.at)(written, "key"), part: "value", message, hint });
        return { key };
    }
    const variationId = (0,_compile_serve_js__WEBPACK_IMPORTED_MODULE_2__/* .compileVariation */ .Jt)(scope, flag, written);
    return variationId === undefined ? { key } : { key, variationId };
}


/***/ }),

/***/ 4067:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ compileRollout),
/* harmony export */   Jt: () => (/* binding */ compileVariation),
/* harmony export */   Jy: () => (/* binding */ compileServe),
/* harmony export */   Z$: () => (/* binding */ weightsOf),
/* harmony export */   mB: () => (/* binding */ keepBucketing)
/* harmony export */ });
/* harmony import */ var _model_instructions_percentage_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5095);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9891);
/* harmony import */ var _model_live_flag_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7316);
/* harmony import */ var _parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2573);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7201);





/** The variation that a written part names by `variationId` or `variation`, as an id. */
function compileVariation(scope, flag, written) {
    const { variationId, variation } = written.value;
    if (typeof variationId === "string")
        return (0,_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .knownVariation */ .L)(scope, flag, variationId, (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__.at)(written, "variationId"), "value");
    return (0,_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveVariation */ .S)(scope, flag, variation ?? null, (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__.at)(written, "variation"), "value");
}
/** What a written part serves, as the API's parameters: `variationId`, or `rolloutWeights` with how contexts are shared out. */
function compileServe(scope, written) {
    const { rollout, rolloutWeights, rolloutBucketBy, rolloutContextKind } = written.value;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(rollout) && !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(rolloutWeights)) {
        const variationId = compileVariation(scope, scope.flag, written);
        return variationId === undefined ? {} : { variationId };
    }
    return {
        rolloutWeights: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(rollout)
            ? compileRollout(scope, rollout, (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__.at)(written, "rollout"), (name, pointer) => (0,_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveVariation */ .S)(scope, scope.flag, name, pointer, "key"))
            : checkWeights(scope, rolloutWeights, written),
        ...(rolloutBucketBy === undefined ? {} : { rolloutBucketBy }),
        ...(rolloutContextKind === undefined ? {} : { rolloutContextKind }),
    };
}
/** Repeats how the live rollout shares contexts out, unless the file says: leaving it out would re-bucket everyone. */
function keepBucketing(compiled, live) {
    if (!("rolloutWeights" in compiled) || live === null || !("rollout" in live))
        return compiled;
    const { bucketBy, contextKind } = live.rollout;
    return {
        ...(bucketBy === undefined ? {} : { rolloutBucketBy: bucketBy }),
        ...(contextKind === undefined ? {} : { rolloutContextKind: contextKind }),
        ...compiled,
    };
}
/** The weights of written shares by the ids of their variations; a name for which `idOf` knows none is left out. */
function compileRollout(scope, rollout, place, idOf) {
    const weights = {};
    for (const [name, weight] of weightsOf(rollout)) {
        const pointer = [...place, name];
        const id = idOf(name, pointer);
        if (id === undefined)
            continue;
        if (Object.hasOwn(weights, id)) {
            const message = `The rollout names the same variation twice, the second time as ${JSON.stringify(name)}.`;
            scope.report({ code: "ambiguous-variation", pointer, part: "key", message, hint: "Give it one share." });
        }
        weights[id] = weight;
    }
    return weights;
}
/** The weight of each written share; `rest` is what the others leave. */
function weightsOf(rollout) {
    const shares = Object.entries(rollout).map(([name, share]) => [name, (0,_model_instructions_percentage_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePercentage */ .A)(String(share))]);
    const given = shares.reduce((sum, [, weight]) => sum + (weight ?? 0), 0);
    return shares.map(([name, weight]) => [name, weight ?? _model_live_flag_js__WEBPACK_IMPORTED_MODULE_4__/* .FULL_WEIGHT */ .z - given]);
}
function checkWeights(scope, weights, written) {
    for (const id of Object.keys(weights))
        (0,_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .knownVariation */ .L)(scope, scope.flag, id, (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__.at)(written, "rolloutWeights", id), "key");
    return weights;
}


/***/ }),

/***/ 8169:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ compileClause)
/* harmony export */ });
/* harmony import */ var _model_instructions_clause_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4954);

/** A clause as the API takes it, every field written out, from either way of writing it. */
function compileClause(written) {
    const op = "op" in written ? written.op : _model_instructions_clause_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUSE_OPERATORS */ .E.find((operator) => Object.hasOwn(written, operator));
    const values = ("op" in written ? written.values : written[op]);
    return {
        contextKind: written.contextKind ?? "user",
        // LaunchDarkly writes the operator's name where a segment clause has no attribute.
        attribute: written.attribute ?? op,
        op: op,
        values,
        negate: written.negate ?? false,
    };
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ knownRule),
/* harmony export */   r: () => (/* binding */ resolveRule)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9891);
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2327);


/** The live rule that a file names by description or `{position}` (from 1); undefined once reported. */
function resolveRule(scope, written, pointer) {
    const { rules } = scope.owner;
    const called = calledOf(scope.owner);
    const environment = JSON.stringify(scope.owner.environment);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(written)) {
        const position = Number(written.position);
        const rule = rules[position - 1];
        if (rule !== undefined)
            return rule;
        const count = rules.length === 1 ? "1 rule" : `${rules.length} rules`;
        const message = `${called} has ${count} in ${environment}, none at position ${position}.`;
        scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(rules, undefined) });
        return undefined;
    }
    const found = rules.filter(({ description }) => description === written);
    if (found.length === 1)
        return found[0];
    const name = `${JSON.stringify(written)} in ${environment}`;
    if (found.length > 1) {
        const positions = found.map((rule) => `{ position: ${rules.indexOf(rule) + 1} }`);
        const message = `${called} has ${found.length} rules called ${name}.`;
        scope.report({
            code: "ambiguous-rule",
            pointer,
            part: "value",
            message,
            hint: `Say which: ${positions.join(" or ")}.`,
        });
    }
    else {
        const message = `${called} has no rule ${name}.`;
        scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(rules, String(written)) });
    }
    return undefined;
}
/** The live rule with the id that a file gives; undefined once reported. */
function knownRule(scope, id, pointer) {
    const { rules, environment } = scope.owner;
    const rule = rules.find((one) => one.id === id);
    if (rule !== undefined)
        return rule;
    const message = `${calledOf(scope.owner)} has no rule with the id ${JSON.stringify(id)} in ${JSON.stringify(environment)}.`;
    scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(rules, undefined) });
    return undefined;
}
/** The owner as a sentence begins with it: `Flag "new-checkout"`. */
function calledOf({ noun, key }) {
    return `${noun === "flag" ? "Flag" : "Segment"} ${JSON.stringify(key)}`;
}
function ruleHint(rules, wanted) {
    const names = rules.flatMap(({ description }) => (description ? [description] : []));
    if (rules.length === 0)
        return "It has no rules there.";
    if (names.length === 0)
        return "Its rules have no descriptions: name one by its place, { position: 1 }.";
    const near = wanted === undefined ? undefined : (0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(wanted, names);
    const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
    const others = names.length < rules.length ? " The others have no description: { position: 1 } names one by its place." : "";
    return `${names.length === 1 ? "It has" : "Its rules are"} ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(names)}.${meant}${others}`;
}


/***/ }),

/***/ 2573:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ knownVariation),
/* harmony export */   S: () => (/* binding */ resolveVariation)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9891);
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2327);


/** The id of the variation that a file names by value, else name, or by `{index}`, `{value}`, `{name}`; undefined once reported. */
function resolveVariation(scope, flag, written, pointer, part) {
    const found = candidates(flag, written, part);
    if (found.length === 1)
        return found[0]?.id;
    const shown = show(written);
    const owner = `Flag ${JSON.stringify(flag.key)}`;
    if (found.length > 1) {
        const indexes = found.map(({ id }) => flag.variations.findIndex((variation) => variation.id === id));
        const message = `${owner} has ${found.length} variations that are called ${shown}.`;
        const hint = `Say which: ${indexes.map((index) => `{ index: ${index} }`).join(" or ")}.`;
        scope.report({ code: "ambiguous-variation", pointer, part, message, hint });
    }
    else {
        const message = `${owner} has no variation ${shown}.`;
        scope.report({ code: "unknown-variation", pointer, part, message, hint: hintFor(flag, written) });
    }
    return undefined;
}
/** The id that a file gives, if the flag has a variation of that id; undefined once reported. */
function knownVariation(scope, flag, id, pointer, part) {
    if (flag.variations.some((variation) => variation.id === id))
        return id;
    const message = `Flag ${JSON.stringify(flag.key)} has no variation with the id ${show(id)}.`;
    const hint = `Name the variation instead: ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(labels(flag))}.`;
    scope.report({ code: "unknown-variation", pointer, part, message, hint });
    return undefined;
}
function candidates(flag, written, part) {
    const { variations } = flag;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(written)) {
        if (typeof written.index === "number")
            return variations.slice(written.index, written.index + 1);
        if ("value" in written)
            return variations.filter(({ value }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(value, written.value));
        return variations.filter(({ name }) => name === written.name);
    }
    // The keys of a mapping are always text, so `true: 25%` means the value true.
    const says = (value) => part === "key" && typeof value !== "string" ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value) === written : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(value, written);
    const byValue = variations.filter(({ value }) => says(value));
    return byValue.length > 0 ? byValue : variations.filter(({ name }) => name === written);
}
function hintFor(flag, written) {
    const names = labels(flag);
    const wanted = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(written) ? String(written.name ?? written.value ?? "") : String(written);
    const near = (0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(wanted, names);
    const index = typeof written === "number" ? " A bare number is a value; a place is written { index: 0 }." : "";
    const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
    return `${names.length === 1 ? "Its variation is" : "Its variations are"} ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(names)}.${meant}${index}`;
}
function labels(flag) {
    return flag.variations.map(({ name, value }) => typeof value === "string" ? value : (name ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value).slice(0, 60)));
}
function show(written) {
    const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(written) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(Object.values(written)[0] ?? null) : JSON.stringify(written);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** The way to one parameter of a written part. */
function at(written, ...names) {
    return [...written.pointer, ...names];
}


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ ruleCalled),
/* harmony export */   bK: () => (/* binding */ matchingEveryone),
/* harmony export */   dW: () => (/* binding */ bucketing),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9891);
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2327);


/** The warning that an effect leaves everything as it is, else those that `others` finds. */
function warningsOf(effect, others) {
    const changesNothing = effect.every(({ before, after }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(before, after));
    return changesNothing ? ["This changes nothing: everything that it asks for is so already."] : others();
}
/** Clauses that are met by everyone, since they exclude a segment that does not exist. */
function matchingEveryone(rules, missingSegments) {
    const clauses = rules.flatMap((rule) => rule.clauses).filter(({ op, negate }) => op === "segmentMatch" && negate);
    const segments = clauses.flatMap(({ values }) => values.map(String)).filter((key) => missingSegments.has(key));
    return [...new Set(segments)].map((key) => {
        const alone = clauses.some(({ values }) => values.includes(key) && values.every((one) => missingSegments.has(String(one))));
        const means = alone ? "matches everyone" : "keeps nobody out";
        return `Segment ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} does not exist in this environment: a clause that negates it ${means}.`;
    });
}
/** Who is shared out by what: `the "plan" of "organization" contexts`. LaunchDarkly's defaults are users and their key. */
function bucketing(contextKind = "user", bucketBy = "key") {
    return `the ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bucketBy)} of ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(contextKind)} contexts`;
}
/** What a rule is called in a sentence: by its description, else by its place, which counts from 1. */
function ruleCalled({ description = "" }, index) {
    return description === "" ? `rule ${index + 1}` : `rule ${(0,_render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(description)}`;
}


/***/ }),

/***/ 1014:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
const FROM_WORST = [
    "failed",
    "refused",
    "invalid",
    "declined",
    "pending",
    "approved",
    "applied",
    "valid",
    "none",
];
/** The worst of several results; `none` if there are none. */
function worstOf(results) {
    return FROM_WORST.find((result) => results.includes(result)) ?? "none";
}


/***/ }),

/***/ 2891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   G9: () => (/* binding */ isAltered),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   iC: () => (/* binding */ isLiveRequest),
/* harmony export */   n2: () => (/* binding */ isSatisfied),
/* harmony export */   t8: () => (/* binding */ pickRequest)
/* harmony export */ });
const RANK = ["completed", "scheduled", "failed", "unknown", "pending", "altered"];
/** Sorts out the requests: an ended one speaks before a live one, the oldest before the younger. */
function pickRequest(observed) {
    const isWrong = (one) => isAltered(observed, one) || isAnothers(observed, one);
    const rankOf = (one) => RANK.indexOf(isWrong(one) ? "altered" : one.request.status);
    const sorted = [...observed.requests].sort((a, b) => rankOf(a) - rankOf(b) || a.request.createdAt - b.request.createdAt || (a.request.id < b.request.id ? -1 : 1));
    const isSame = (one) => one.mark.change === observed.change?.digest;
    const same = sorted.find(isSame);
    return {
        same,
        superseded: sorted.filter((one) => one !== same && isLive(one)),
        appliedOther: sorted.find((one) => !isSame(one) && one.request.status === "completed"),
    };
}
/**
 * True if a request that ended, or runs by itself, is not what was sent or not what the file asks for, as far as that
 * shows without the live flag. A pending one is proved before it is applied.
 */
function isAltered({ change, echoes }, ours) {
    const { request, mark, heldDigest, echoDigest } = ours;
    if (request.status !== "completed" && request.status !== "scheduled")
        return false;
    if (heldDigest !== mark.instructions || (echoes.get(request.id) ?? echoDigest) !== echoDigest)
        return true;
    if (change === undefined || mark.change !== change.digest)
        return false;
    if (request.status === "scheduled" && request.executeAt !== change.executeAt)
        return true;
    if (request.foreign.length > 0)
        return true;
    const kinds = change.instructions.map(({ kind }) => kind).join();
    const held = request.instructions.map(({ kind }) => kind).join();
    if ((change.copy === undefined) === (request.source !== undefined))
        return true;
    // What the edit of a flag's document compiles to shows only with the live flag.
    return change.copy === undefined && change.intent === undefined && kinds !== held;
}
/** True if a request that ended is younger than one for the same change that still waits, and another's: its mark was copied. */
function isAnothers({ requests }, { request, mark }) {
    if (request.status !== "completed" && request.status !== "scheduled")
        return false;
    return requests.some((other) => other.request.status === "pending" &&
        other.mark.change === mark.change &&
        other.request.createdAt < request.createdAt &&
        other.request.requestor !== request.requestor);
}
/** True if one of our requests could still be applied, now or at its time. */
function isLive({ request }) {
    return isLiveRequest(request);
}
/** True if a request could still be applied, now or at its time. */
function isLiveRequest({ status }) {
    return status === "pending" || status === "scheduled";
}
/**
 * True if there is nothing to ask for: the flag is as its document says, or an earlier run found it so after the merge and
 * nobody asked since.
 */
function isSatisfied(observed) {
    const { change, compiled, settled } = observed;
    if (compiled !== undefined)
        return compiled.instructions.length === 0 && change?.copy === undefined;
    return settled && pickRequest(observed).same === undefined;
}
/** True if a change was decided upon, so that it is not compiled again. */
function isSettled(observed) {
    const status = pickRequest(observed).same?.request.status;
    return status === "completed" || status === "scheduled" || status === "failed";
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ tallyReviews),
/* harmony export */   YZ: () => (/* binding */ isReviewedElsewhere),
/* harmony export */   oU: () => (/* binding */ standingReviews)
/* harmony export */ });
/** True if the reviews happen in another service, so that LaunchDarkly's own list of reviews says nothing. */
function isReviewedElsewhere({ serviceKind }) {
    return serviceKind !== "launchdarkly";
}
/** Counts the latest review of each reviewer; comments count for nothing, approvals by service tokens neither. */
function tallyReviews(request, rules) {
    const standing = standingReviews(request);
    const approving = standing
        .filter(({ kind, byServiceToken }) => kind === "approve" && !byServiceToken)
        .map(({ reviewer }) => reviewer);
    const approvers = approving.filter((reviewer) => !rules.own.has(reviewer));
    const needed = Math.max(1, request.approvalsNeeded ?? 1);
    const mayIgnore = rules.declinedMayApply && request.settings?.canApplyDeclinedChanges === true;
    const anyDecline = request.reviewStatus === "declined" || standing.some(({ kind }) => kind === "decline");
    const declined = anyDecline && !(mayIgnore && approvers.length >= needed);
    const known = request.reviewStatus === "approved" || (anyDecline && request.reviewStatus === "declined");
    const enough = isReviewedElsewhere(request) ? request.reviewStatus === "approved" : approvers.length >= needed;
    const unclear = standing.some(({ kind }) => kind === "unknown");
    return {
        approvers,
        own: approving.filter((reviewer) => rules.own.has(reviewer)),
        needed,
        approved: known && enough && !declined && !unclear,
        declined,
    };
}
/** The latest review of each reviewer that is more than a comment, oldest first. */
function standingReviews(request) {
    const latest = new Map();
    for (const review of [...request.reviews].sort((a, b) => a.at - b.at)) {
        if (review.kind === "comment")
            continue;
        latest.delete(review.reviewer);
        latest.set(review.reviewer, review);
    }
    return [...latest.values()];
}


/***/ }),

/***/ 2784:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   OQ: () => (/* binding */ runningExperiments),
/* harmony export */   Vb: () => (/* binding */ leftAlone)
/* harmony export */ });
/* harmony import */ var _compile_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7228);
/* harmony import */ var _semantic_patch_flag_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5806);


const EXPERIMENTS_NAMED = 3;
/** What the experiments of a flag in an environment run on: `the fallthrough`, `rule "Italian beta users"`. */
function runningExperiments({ fallthrough, rules }) {
    const running = rules.flatMap((rule, place) => ((0,_semantic_patch_flag_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .isExperiment */ .gi)(rule.serve) ? [(0,_compile_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleCalled */ .S$)(rule, place)] : []));
    return [...((0,_semantic_patch_flag_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .isExperiment */ .gi)(fallthrough) ? ["the fallthrough"] : []), ...running];
}
/** What experiments run on as a sentence names it: three of many. */
function named(running) {
    const left = running.length - EXPERIMENTS_NAMED;
    return [...running.slice(0, EXPERIMENTS_NAMED), ...(left > 0 ? [`${left} more`] : [])].join(" and ");
}
/** Why a flag is left alone while experiments run on these parts of it, as a sentence. */
function leftAlone(running) {
    return `An experiment runs on the rollout of ${named(running)}: the flag is left alone here until it is stopped.`;
}


/***/ }),

/***/ 5194:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ publishedDrift),
/* harmony export */   J: () => (/* binding */ publishedDifferences)
/* harmony export */ });
/* harmony import */ var _render_words_count_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6013);
/* harmony import */ var _semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4043);


/** An e-mail address, or what a cut left of it. */
const ADDRESS = /[^\s@,;:<>()[\]{}"'`|]+@[^\s@,;:<>()[\]{}"'`|]+/gu;
/**
 * The drift as everybody may read it who reads the repository, its issues and its logs: targets are counted and not
 * named, and of the e-mail addresses in LaunchDarkly only those are shown that git says too.
 */
function publishedDrift(drift) {
    const flags = drift.flags.map((one) => ({ ...one, differences: publishedDifferences(one.differences) }));
    return { ...drift, flags };
}
/** Differences as everybody may read them who reads the repository. */
function publishedDifferences(differences) {
    const groups = Map.groupBy(differences, groupName);
    return [...groups.values()].map((group) => withoutAddresses(asOne(group)));
}
/** Targets of one context kind that differ in the same way belong together; anything else stands alone. */
function groupName({ path, git, live }, index) {
    const [part, contextKind = ""] = (0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .pathSegments */ .Mz)(path);
    return part === "targets" ? JSON.stringify([contextKind, git, live]) : String(index);
}
function asOne(group) {
    const first = group[0];
    const [part, contextKind = ""] = (0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .pathSegments */ .Mz)(first.path);
    if (part !== "targets")
        return first;
    return { ...first, path: `targets/${(0,_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeSegment */ .pv)(contextKind)} (${(0,_render_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(group.length, "context key")})` };
}
function withoutAddresses({ path, pointer, git, live }) {
    const hide = (text) => text.replaceAll(ADDRESS, (address) => (git.includes(address) ? address : "…@…"));
    return { path: hide(path), pointer, git, live: hide(live) };
}


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ mergeConfiguration)
});

// EXTERNAL MODULE: ./build/core/render/words/effects/flag-words.js
var flag_words = __nccwpck_require__(9597);
// EXTERNAL MODULE: ./build/core/render/words/words.js
var words = __nccwpck_require__(2363);
;// CONCATENATED MODULE: ./build/core/desired/resolve/resolved.js
/** What is served once live is what the document leaves alone; a new rollout then has LaunchDarkly's defaults. */
function servedFrom(resolved, live) {
    if ("variation" in resolved)
        return resolved;
    const { contextKind, bucketBy, weights = [] } = live !== null && "rollout" in live ? live.rollout : {};
    // The order of shares means nothing; that of live lets a reader compare them.
    const place = (id) => weights.findIndex(({ variation }) => variation === id);
    const shares = resolved.rollout.weights.toSorted((a, b) => place(a.variation) - place(b.variation));
    const kept = {
        ...(contextKind === undefined ? {} : { contextKind }),
        ...(bucketBy === undefined ? {} : { bucketBy }),
    };
    return { rollout: { ...kept, ...resolved.rollout, weights: shares, experiment: false } };
}

// EXTERNAL MODULE: ./build/core/desired/merge/scene.js
var merge_scene = __nccwpck_require__(8309);
;// CONCATENATED MODULE: ./build/core/desired/merge/merge-prerequisites.js



/** Prerequisites merged by the key of their flag; their order decides nothing. */
function mergePrerequisites(scene, findings, before, after, live) {
    if (after === undefined)
        return live;
    const [was, is, now] = [before ?? [], after, live].map(indexesByKey);
    const keys = [...new Set([...now.keys(), ...is.keys(), ...was.keys()])];
    return keys.flatMap((key) => {
        const place = after.findIndex((one) => one.key === key);
        const variation = (0,merge_scene/* mergeField */.T)(scene, findings, {
            path: ["prerequisites", key],
            pointer: place < 0 ? ["prerequisites"] : ["prerequisites", place],
            before: before === undefined ? undefined : (was.get(key) ?? null),
            after: is.get(key) ?? null,
            live: now.get(key) ?? null,
            same: Object.is,
            words: (index, { prerequisiteFlags }) => {
                if (index === null)
                    return words/* NONE */.x3;
                if (index < 0)
                    return ["a variation that it does not have"];
                return (0,flag_words/* prerequisiteVariation */.KE)({ prerequisiteFlags }, { key, variation: index });
            },
        });
        return variation === null ? [] : [{ key, variation }];
    });
}
function indexesByKey(prerequisites) {
    return new Map(prerequisites.map(({ key, variation }) => [key, variation]));
}

// EXTERNAL MODULE: ./build/core/render/words/effects/phrases.js
var phrases = __nccwpck_require__(9565);
;// CONCATENATED MODULE: ./build/core/desired/merge/merge-targets.js


/** Targets merged by context kind and key; the order of the keys decides nothing. */
function mergeTargets(scene, findings, before, after, live) {
    if (after === undefined)
        return live;
    const was = before === undefined ? undefined : aimsOf(before);
    const is = aimsOf(after);
    const now = aimsOf(live.flatMap(({ contextKind, variation, values }) => values.map((key) => ({ contextKind, variation, key }))));
    const moved = new Map();
    for (const [name, { contextKind, key }] of new Map([...now, ...(was ?? []), ...is])) {
        const current = now.get(name)?.variations ?? [];
        const variations = (0,merge_scene/* mergeField */.T)(scene, findings, {
            path: ["targets", contextKind, key],
            pointer: is.get(name)?.pointer ?? ["targets"],
            before: was === undefined ? undefined : (was.get(name)?.variations ?? []),
            after: is.get(name)?.variations ?? [],
            live: current,
            same: sameMembers,
            words: (ids, context) => (0,phrases/* targetedAt */.U1)(ids.length === 0 ? null : [...ids], context),
        });
        if (variations !== current)
            moved.set(name, { contextKind, key, variations });
    }
    return moved.size === 0 ? live : withMoved(live, moved);
}
function withMoved(live, moved) {
    const targets = live.map(({ contextKind, variation, values }) => {
        const kept = values.filter((key) => !moved.has(nameOf(contextKind, key)));
        return { contextKind, variation, values: kept };
    });
    const lists = new Map(targets.map((target) => [nameOf(target.contextKind, target.variation), target.values]));
    for (const { contextKind, key, variations } of moved.values()) {
        for (const variation of variations) {
            const name = nameOf(contextKind, variation);
            const list = lists.get(name) ?? [];
            if (!lists.has(name))
                targets.push({ contextKind, variation, values: list });
            lists.set(name, list);
            list.push(key);
        }
    }
    return targets.filter(({ values }) => values.length > 0);
}
function aimsOf(targets) {
    const aims = new Map();
    for (const { contextKind, key, variation, pointer } of targets) {
        const name = nameOf(contextKind, key);
        const variations = [...new Set([...(aims.get(name)?.variations ?? []), variation])];
        aims.set(name, { contextKind, key, variations, ...(pointer === undefined ? {} : { pointer }) });
    }
    return aims;
}
function sameMembers(a, b) {
    return a.length === b.length && a.every((member) => b.includes(member));
}
function nameOf(contextKind, key) {
    return JSON.stringify([contextKind, key]);
}

// EXTERNAL MODULE: ./build/core/desired/pairing/pair-versions.js
var pair_versions = __nccwpck_require__(6855);
// EXTERNAL MODULE: ./build/core/desired/pairing/pair-rules.js
var pair_rules = __nccwpck_require__(2419);
// EXTERNAL MODULE: ./build/core/desired/resolve/same-serve.js
var same_serve = __nccwpck_require__(2097);
;// CONCATENATED MODULE: ./build/core/desired/merge/same-shares.js

/** True if two rules or fallthroughs serve the same, whether an experiment watches or not: that is nothing that git says. */
function sameShares(a, b) {
    return (0,same_serve/* sameServe */.w)(unwatched(a), unwatched(b));
}
function unwatched(serve) {
    return serve !== null && "rollout" in serve ? { rollout: { ...serve.rollout, experiment: false } } : serve;
}

;// CONCATENATED MODULE: ./build/core/desired/merge/rules/merge-rule.js






/**
 * A live rule with all that the edit changes of it. An edit means the rule's audience as git knows it, so that any edit
 * is a conflict where somebody changed the clauses, and an edit of the clauses where somebody changed what is served.
 */
function mergeRule(scene, findings, versions) {
    const { before, after, live, place, moved = false } = versions;
    const name = ruleCalled(before ?? after, place);
    const touched = touchedIn(before, after, live.serve);
    const field = (part, rest) => (0,merge_scene/* mergeField */.T)(scene, findings, { path: ["rules", name, part], pointer: pointerOf(part, after, place), ...rest });
    const description = field("description", {
        ...DESCRIPTION,
        before: before === undefined ? undefined : (before.description ?? ""),
        after: after.description ?? "",
        live: live.description ?? "",
    });
    const clauses = field("clauses", {
        ...CLAUSES,
        before: before?.clauses,
        after: after.clauses,
        live: live.clauses,
        decisive: moved || touched.description || touched.serve || touched.trackEvents,
    });
    const serve = field("serve", {
        ...SERVE,
        before: before && servedFrom(before.serve, live.serve),
        after: servedFrom(after.serve, live.serve),
        live: live.serve,
        decisive: touched.clauses,
    });
    const trackEvents = field("trackEvents", {
        ...TRACK_EVENTS,
        before: before?.trackEvents,
        after: after.trackEvents ?? live.trackEvents,
        live: live.trackEvents,
    });
    return { id: live.id, ...(description === "" ? {} : { description }), clauses, serve, trackEvents };
}
const DESCRIPTION = { same: Object.is, words: (text) => (text === "" ? words/* NONE */.x3 : [(0,words/* literal */.eu)(text)]) };
const CLAUSES = {
    same: (a, b) => (0,pair_rules/* clausesKey */.gZ)(a) === (0,pair_rules/* clausesKey */.gZ)(b),
    words: (value, { limit }) => (0,words/* joined */.oR)(value.map((clause) => (0,flag_words/* clauseWords */.ti)(clause, limit)), " and "),
};
const SERVE = { same: sameShares, words: (value, { flag }) => (0,flag_words/* formatServe */.DJ)(flag, value) };
const TRACK_EVENTS = { same: Object.is, words: (value) => [value ? "on" : "off"] };
/** What an edit changes of a rule; everything if git did not have it before. */
function touchedIn(before, after, live) {
    if (before === undefined)
        return { description: true, clauses: true, serve: true, trackEvents: true };
    return {
        description: (before.description ?? "") !== (after.description ?? ""),
        clauses: (0,pair_rules/* clausesKey */.gZ)(before.clauses) !== (0,pair_rules/* clausesKey */.gZ)(after.clauses),
        serve: !sameShares(servedFrom(before.serve, live), servedFrom(after.serve, live)),
        trackEvents: after.trackEvents !== undefined && before.trackEvents !== after.trackEvents,
    };
}
/** A rule that does not exist yet, or what git says of one as a whole. */
function writtenRule({ description = "", clauses, serve, trackEvents }, live) {
    return {
        ...(description === "" ? {} : { description }),
        clauses,
        serve: servedFrom(serve, live?.serve ?? null),
        trackEvents: trackEvents ?? live?.trackEvents ?? false,
    };
}
/** A rule as a whole, which one of the versions may lack. */
const WHOLE_RULE = {
    same: (a, b) => a === b || (a !== null && b !== null && sameRule(a, b)),
    words: (rule, scene) => (rule === null ? words/* NONE */.x3 : (0,flag_words/* ruleWords */.mG)(scene, rule)),
};
/** What a path calls a rule: by its description, else by its id or its place, which counts from 1. */
function ruleCalled({ description, id }, place) {
    return description || id || String(place + 1);
}
/** True for two versions of a rule that say the same, ids aside. */
function saysTheSame(a, b) {
    return a.trackEvents === b.trackEvents && sameRule(writtenRule(a), writtenRule(b));
}
function sameRule(a, b) {
    return ((a.description ?? "") === (b.description ?? "") &&
        a.trackEvents === b.trackEvents &&
        sameShares(a.serve, b.serve) &&
        (0,pair_rules/* clausesKey */.gZ)(a.clauses) === (0,pair_rules/* clausesKey */.gZ)(b.clauses));
}
function pointerOf(part, { serve }, place) {
    if (part !== "serve")
        return ["rules", place, part];
    return ["rules", place, "variation" in serve ? "variation" : "rollout"];
}

;// CONCATENATED MODULE: ./build/core/desired/merge/rules/missing-rules.js



/** Tells of a rule that git has and that is not live: a conflict where the edit changes or moves it. */
function missingRule(scene, { conflicts, notices }, { before, after, place, moved }) {
    const difference = missingAt(scene, before, place, ["rules", place]);
    if (!saysTheSame(before, after))
        conflicts.push(difference);
    else if (moved)
        conflicts.push({ ...difference, untouched: true });
    else
        notices.push(difference);
}
/**
 * Tells of new rules beside one that git has and that is not live. What brings that one back, another pull request maybe,
 * would put it below a new one that belongs below it; and a new one that belongs above it has no place where a rule is live
 * that it could have become.
 */
function reportLostPlaces(scene, { conflicts }, before, { origins, live, unknown }) {
    const isNew = (place) => origins[place] === undefined && live[place] === undefined;
    // New rules that are live already do not stand between the two.
    const places = [...origins.keys()].filter((place) => origins[place] !== undefined || isNew(place));
    places.forEach((place, index) => {
        const origin = origins[place];
        if (origin === undefined || live[place] !== undefined)
            return;
        const [above, below] = [places[index - 1], places[index + 1]];
        for (const beside of unknown.length > 0 ? [above, below] : [below]) {
            if (beside === undefined || !isNew(beside))
                continue;
            const missing = missingAt(scene, before[origin], place, ["rules", beside]);
            conflicts.push({ ...missing, untouched: true });
        }
    });
}
/** Tells of a rule that the edit removes and that is not live as git knows it, though rules are that it could have become. */
function reportUnsureRemoval(scene, { conflicts }, rule, place, { unknown }) {
    if (rule.id !== undefined || rule.description)
        return;
    const nameless = unknown.filter(({ description }) => !description);
    if (nameless.length === 0)
        return;
    const field = {
        path: ["rules", ruleCalled(rule, place)],
        pointer: ["rules"],
        live: nameless,
        words: (rules, said) => (0,words/* joined */.oR)(rules.map((one) => WHOLE_RULE.words(one, said)), ", or "),
    };
    conflicts.push((0,merge_scene/* differenceOf */.P)(scene, field, [writtenRule(rule)]));
}
function missingAt(scene, rule, place, pointer) {
    const field = { path: ["rules", ruleCalled(rule, place)], pointer, live: null, ...WHOLE_RULE };
    return (0,merge_scene/* differenceOf */.P)(scene, field, writtenRule(rule));
}

// EXTERNAL MODULE: ./build/core/model/live/flag.js
var flag = __nccwpck_require__(7316);
;// CONCATENATED MODULE: ./build/core/desired/merge/rules/place-rules.js




/**
 * The rules that stay in their live order, or in the order of the edit where it changes that and nobody else did; the new
 * ones each before the next rule of the document. `merged` are the rules of the document, undefined where one is gone.
 */
function placeRules(scene, findings, pairs, merged, staying) {
    const wanted = merged.filter((rule) => rule !== undefined && staying.includes(rule));
    const now = staying.filter((rule) => wanted.includes(rule));
    const isReordered = movedPlaces(pairs).size > 0;
    let rules = staying;
    if (!sameOrder(wanted, now)) {
        const known = merged.flatMap((rule, place) => {
            const origin = pairs.origins[place];
            return origin === undefined || rule === undefined ? [] : [{ rule, origin }];
        });
        const were = known.toSorted((a, b) => a.origin - b.origin).map(({ rule }) => rule);
        // Where an unknown rule belongs in another order, nobody can tell.
        if (isReordered && pairs.unknown.length === 0 && sameOrder(were, now)) {
            rules = [...wanted, ...staying.filter((rule) => !wanted.includes(rule))];
        }
        else {
            const touched = isReordered || isInserted(pairs);
            const difference = orderDifference(scene, touched ? were : wanted, staying);
            (touched ? findings.conflicts : findings.notices).push(difference);
        }
    }
    return withNew(rules, merged);
}
/** The places, after the edit, of the rules that it moves among those that were there before, and of those between them. */
function movedPlaces({ origins }) {
    const kept = origins.flatMap((origin, place) => (origin === undefined ? [] : [{ origin, place }]));
    const were = kept.toSorted((a, b) => a.origin - b.origin);
    const isMoved = (one, index) => one !== were[index];
    const first = kept.findIndex(isMoved);
    const moved = first < 0 ? [] : kept.slice(first, kept.findLastIndex(isMoved) + 1);
    return new Set(moved.map(({ place }) => place));
}
/** True if the edit adds a rule before one that was there. */
function isInserted({ origins }) {
    return (origins.lastIndexOf(undefined) >= 0 &&
        origins.indexOf(undefined) < origins.findLastIndex((one) => one !== undefined));
}
function orderDifference(scene, git, live) {
    const field = {
        path: ["rules", "order"],
        pointer: ["rules"],
        live,
        words: (rules) => (0,words/* joined */.oR)(rules.map(({ id = "" }) => (0,flag_words/* ruleName */.oF)((0,flag/* configurationIn */.A)(scene.flag, scene.environment)?.rules ?? [], id)), ", "),
    };
    return (0,merge_scene/* differenceOf */.P)(scene, field, git);
}
function withNew(staying, merged) {
    const rules = [...staying];
    let next;
    for (const rule of merged.toReversed()) {
        if (rule === undefined)
            continue;
        if (!rules.includes(rule))
            rules.splice(next === undefined ? rules.length : rules.indexOf(next), 0, rule);
        next = rule;
    }
    return rules;
}
function sameOrder(a, b) {
    return a.length === b.length && a.every((rule, place) => rule === b[place]);
}

// EXTERNAL MODULE: ./build/core/compile/parameters/resolve-rule.js
var resolve_rule = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./build/core/desired/merge/rules/rule-faults.js

/** So many live rules are named where more could be meant. */
const RULES_NAMED = 3;
/** Tells of rules of a document that write an id that no live rule has; true if there are any. */
function reportUnknownIds({ flag, environment, place: way }, { faults }, written, live) {
    const owner = { noun: "flag", key: flag.key, environment, rules: live };
    const hint = unknownIdHint(live);
    const unknown = written.filter(({ rule: { id }, place }) => {
        if (id === undefined)
            return false;
        const report = (fault) => faults.push({ ...fault, hint });
        return (0,resolve_rule/* knownRule */.k)({ owner, report }, id, [...way, "rules", place, "id"]) === undefined;
    });
    return unknown.length > 0;
}
/** Rules of a document that could be one of several live ones. */
function reportAmbiguous({ place: way }, { faults }, ambiguous, live) {
    for (const { place, candidates } of ambiguous) {
        const called = place === undefined ? "A rule that the edit removes" : `Rule ${place + 1}`;
        const places = candidates.slice(0, RULES_NAMED).map((rule) => `rule ${live.indexOf(rule) + 1}`);
        if (candidates.length > RULES_NAMED)
            places.push(`${candidates.length - RULES_NAMED} more`);
        const other = candidates.length === 1 ? ", and so could another one" : "";
        faults.push({
            code: "ambiguous-pairing",
            pointer: place === undefined ? [...way, "rules"] : [...way, "rules", place],
            part: place === undefined ? "key" : "value",
            message: `${called} could be ${places.join(" or ")} in LaunchDarkly${other}.`,
            hint: `Give the rules distinct descriptions, there and here, or say which is meant by its id: ${idsOf(candidates, live)}.`,
        });
    }
}
function unknownIdHint(live) {
    const meant = live.length === 0 ? "It has no rules there." : `Say which is meant: ${idsOf(live, live)}.`;
    return `${meant} A rule that is not in LaunchDarkly has no \`id:\` here.`;
}
function idsOf(rules, live) {
    const named = rules.slice(0, RULES_NAMED).map((rule) => `\`id: ${rule.id}\` for rule ${live.indexOf(rule) + 1}`);
    const left = rules.length - named.length;
    return left === 0 ? named.join(", ") : `${named.join(", ")} and ${left} more`;
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __nccwpck_require__(9891);
// EXTERNAL MODULE: ./build/core/desired/pairing/pair-places.js
var pair_places = __nccwpck_require__(5362);
;// CONCATENATED MODULE: ./build/core/desired/merge/rules/rule-pairs.js





/** Pairs rules, those of a document and live ones. */
const pairAnyRules = pairedBy(pair_rules/* pairRules */.A$);
/** Pairs the rules of a document with the live ones that they are to replace. */
const pairAdoptedRules = pairedBy(pair_places/* pairNamelessRules */.Q);
/** How the rules of an edit are paired; by place only those of the two documents, since anybody may put a rule in a place. */
const RULES = {
    edited: pairedBy(pair_places/* pairEditedRules */.h),
    live: pairAnyRules,
    told: (before, { id }) => (id === undefined ? before : { ...before, id }),
    names: ({ id }, live) => id === live.id,
    is: (rule, live) => WHOLE_RULE.same(writtenRule(rule, live), live),
};
function pairedBy(pair) {
    return (from, to) => pair(from.map(pairable), to.map(pairable));
}
function pairable({ id, description, clauses, serve }) {
    // How contexts are shared out and what is tracked may be left alone, so that it tells no rules apart.
    const served = serve === null || "variation" in serve
        ? serve
        : [...(0,same_serve/* sharesOf */.A)({ ...serve.rollout, experiment: false })].sort(([a], [b]) => (a < b ? -1 : 1));
    return { id, description, clauses, content: (0,json/* canonicalJson */.dj)([description ?? "", (0,pair_rules/* clausesKey */.gZ)(clauses), served]) };
}

;// CONCATENATED MODULE: ./build/core/desired/merge/rules/merge-rules.js







/** Rules merged one by one and field by field; those that git does not know stay where they are. */
function mergeRules(scene, findings, before, after, live) {
    if (after === undefined)
        return live;
    const asked = after.map((rule, place) => ({ rule, place })).filter(({ rule }) => !isKept(before, rule));
    if (reportUnknownIds(scene, findings, asked, live))
        return live;
    if (before === undefined)
        return adoptRules(scene, findings, after, live);
    const pairs = (0,pair_versions/* pairVersions */.M)(RULES, before, after, live);
    if (isTouched(before, after, pairs))
        reportAmbiguous(scene, findings, pairs.ambiguous, live);
    const moved = movedPlaces(pairs);
    const merged = after.map((rule, place) => {
        const origin = pairs.origins[place];
        const found = pairs.live[place];
        if (origin === undefined)
            return addedRule(scene, findings, rule, place, found);
        const old = before[origin];
        const versions = { before: old, after: rule, place, moved: moved.has(place) };
        if (found !== undefined)
            return mergeRule(scene, findings, { ...versions, live: found });
        missingRule(scene, findings, versions);
        return undefined;
    });
    const gone = removedRules(scene, findings, before, pairs);
    unknownRules(scene, findings, pairs, live);
    reportLostPlaces(scene, findings, before, pairs);
    const byId = new Map(merged.flatMap((rule) => (rule?.id === undefined ? [] : [[rule.id, rule]])));
    const staying = live.filter((rule) => !gone.has(rule)).map((rule) => byId.get(rule.id) ?? rule);
    return placeRules(scene, findings, pairs, merged, staying);
}
/** The document's rules in its order; what is left of the live ones goes. */
function adoptRules(scene, findings, after, live) {
    const pairs = (0,pair_versions/* pairWithLive */.v)(pairAdoptedRules, after, live);
    reportAmbiguous(scene, findings, pairs.ambiguous, live);
    return after.map((rule, place) => {
        const found = pairs.live[place];
        if (found !== undefined)
            return mergeRule(scene, findings, { before: undefined, after: rule, live: found, place });
        return writtenRule(rule);
    });
}
/** A rule that the edit adds: made anew unless it is live already. */
function addedRule(scene, findings, rule, place, found) {
    if (found === undefined)
        return writtenRule(rule);
    if (!WHOLE_RULE.same(writtenRule(rule, found), found)) {
        const field = { path: ["rules", ruleCalled(rule, place)], pointer: ["rules", place], live: found, ...WHOLE_RULE };
        findings.conflicts.push((0,merge_scene/* differenceOf */.P)(scene, field, null));
    }
    return found;
}
/** The live rules that go, since the edit removes them and nobody changed them. */
function removedRules(scene, findings, before, pairs) {
    const gone = new Set();
    for (const { place, live } of pairs.removed) {
        const rule = before[place];
        if (live === undefined) {
            reportUnsureRemoval(scene, findings, rule, place, pairs);
            continue;
        }
        const git = writtenRule(rule, live);
        if (WHOLE_RULE.same(git, live))
            gone.add(live);
        else {
            const field = { path: ["rules", ruleCalled(rule, place)], pointer: ["rules"], live, ...WHOLE_RULE };
            findings.conflicts.push((0,merge_scene/* differenceOf */.P)(scene, field, git));
        }
    }
    return gone;
}
function unknownRules(scene, { notices }, { unknown }, live) {
    for (const rule of unknown) {
        const name = rule.description || String(live.indexOf(rule) + 1);
        notices.push((0,merge_scene/* differenceOf */.P)(scene, { path: ["rules", name], pointer: ["rules"], live: rule, ...WHOLE_RULE }, null));
    }
}
function isTouched(before, after, { origins }) {
    const same = after.every((rule, place) => origins[place] === place && saysTheSame(before[place], rule));
    return !same || before.length !== after.length;
}
/** True for a rule with an id that git had under that id and that the edit leaves alone. */
function isKept(before, { id, ...said }) {
    const old = id === undefined ? undefined : before?.find((one) => one.id === id);
    return old !== undefined && saysTheSame(old, said);
}

;// CONCATENATED MODULE: ./build/core/desired/merge/merge-configuration.js








/** The live configuration with all that the edit changes, part by part; what git does not own stays as it is live. */
function mergeConfiguration(scene, { before, after, live }) {
    const findings = { conflicts: [], notices: [], faults: [] };
    const target = {
        ...live,
        on: mergeSwitch(scene, findings, "on", { before, after, live }),
        offVariation: mergeOffVariation(scene, findings, { before, after, live }),
        prerequisites: mergePrerequisites(scene, findings, before.prerequisites, after.prerequisites, live.prerequisites),
        targets: mergeTargets(scene, findings, before.targets, after.targets, live.targets),
        rules: mergeRules(scene, findings, before.rules, after.rules, live.rules),
        fallthrough: mergeFallthrough(scene, findings, { before, after, live }),
        trackEvents: mergeSwitch(scene, findings, "trackEvents", { before, after, live }),
        trackEventsFallthrough: mergeSwitch(scene, findings, "trackEventsFallthrough", { before, after, live }),
    };
    return { target, ...findings };
}
function mergeSwitch(scene, findings, part, { before, after, live }) {
    return (0,merge_scene/* mergeField */.T)(scene, findings, {
        path: [part],
        pointer: [part],
        before: before[part],
        after: after[part] ?? live[part],
        live: live[part],
        same: Object.is,
        words: (value) => [value ? "on" : "off"],
    });
}
function mergeOffVariation(scene, findings, { before, after, live }) {
    return (0,merge_scene/* mergeField */.T)(scene, findings, {
        path: ["offVariation"],
        pointer: ["offVariation"],
        before: before.offVariation,
        after: after.offVariation ?? live.offVariation,
        live: live.offVariation,
        same: Object.is,
        words: (value) => (value === null ? words/* NONE */.x3 : (0,flag_words/* formatVariation */.Xm)(scene.flag, value)),
    });
}
function mergeFallthrough(scene, findings, { before, after, live }) {
    const git = (resolved) => resolved.fallthrough && servedFrom(resolved.fallthrough, live.fallthrough);
    return (0,merge_scene/* mergeField */.T)(scene, findings, {
        path: ["fallthrough"],
        pointer: ["fallthrough"],
        before: git(before),
        after: git(after) ?? live.fallthrough,
        live: live.fallthrough,
        same: sameShares,
        words: (value) => (0,flag_words/* formatServe */.DJ)(scene.flag, value),
    });
}


/***/ }),

/***/ 8284:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ mergeVariations)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9891);
/* harmony import */ var _render_words_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2363);
/* harmony import */ var _pairing_pair_variations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2184);
/* harmony import */ var _pairing_pair_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6855);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8309);





/** The live variations with all that the edit changes; a name or description that it does not write is left alone. */
function mergeVariations(flag, before, after) {
    const scene = { flag, environment: "", prerequisites: new Map(), place: [] };
    const findings = { conflicts: [], notices: [], faults: [] };
    if (before !== undefined)
        return { target: threeWay(scene, findings, before, after), ...findings };
    const pairs = (0,_pairing_pair_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .pairWithLive */ .v)(_pairing_pair_variations_js__WEBPACK_IMPORTED_MODULE_0__/* .pairVariations */ .f, after, flag.variations);
    reportAmbiguous(findings, pairs.ambiguous);
    const target = after.map((one, place) => mergeVariation(scene, findings, { before: undefined, after: one, live: pairs.live[place], place }));
    return { target, ...findings };
}
function threeWay(scene, findings, before, after) {
    const live = scene.flag.variations;
    const pairs = (0,_pairing_pair_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .pairVersions */ .M)(_pairing_pair_variations_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIATIONS */ .R, before, after, live);
    reportAmbiguous(findings, [...pairs.unclear.map((place) => ({ place, candidates: [] })), ...pairs.ambiguous]);
    const merged = after.flatMap((one, place) => {
        const old = before[pairs.origins[place] ?? -1];
        const found = pairs.live[place];
        if (old !== undefined && found === undefined) {
            const kept = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalJson */ .FS)(old, one);
            findings[kept ? "notices" : "conflicts"].push(wholeDifference(scene, place, old, null));
            return [];
        }
        if (old === undefined && found !== undefined && !sameVariation(one, found)) {
            findings.conflicts.push(wholeDifference(scene, place, null, found));
        }
        return [mergeVariation(scene, findings, { before: old, after: one, live: found, place })];
    });
    const gone = removedVariations(scene, findings, before, pairs);
    for (const one of pairs.unknown)
        findings.notices.push(wholeDifference(scene, undefined, null, one));
    const byId = new Map(merged.map((one) => [one.id, one]));
    const staying = live.filter((one) => !gone.has(one)).map((one) => byId.get(one.id) ?? one);
    return [...staying, ...merged.filter(({ id }) => id === undefined)];
}
/** The live variations that go, since the edit removes them and nobody changed them. */
function removedVariations(scene, { conflicts }, before, { removed }) {
    const gone = new Set();
    for (const { place, live } of removed) {
        if (live === undefined)
            continue;
        const old = before[place];
        if (sameVariation(old, live))
            gone.add(live);
        else
            conflicts.push(wholeDifference(scene, undefined, old, live));
    }
    return gone;
}
function mergeVariation(scene, findings, { before, after, live, place }) {
    if (live === undefined)
        return after;
    const field = (part, rest) => (0,_scene_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeField */ .T)(scene, findings, {
        path: ["variations", nameOf(before ?? after), part],
        pointer: ["variations", place, part],
        same: (a, b) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalJson */ .FS)(a, b),
        ...rest,
    });
    const text = (part) => field(part, {
        before: before?.[part],
        after: after[part] ?? live[part] ?? "",
        live: live[part] ?? "",
        words: (value) => (value === "" ? _render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 : [(0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(value)]),
    });
    const value = field("value", {
        before: before?.value,
        after: after.value,
        live: live.value,
        words: (one) => [(0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .oE)(one)],
    });
    const [name, description] = [text("name"), text("description")];
    return { id: live.id, value, ...(name === "" ? {} : { name }), ...(description === "" ? {} : { description }) };
}
function wholeDifference(scene, place, git, live) {
    const path = ["variations", nameOf((git ?? live))];
    const pointer = place === undefined ? ["variations"] : ["variations", place];
    return (0,_scene_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceOf */ .P)(scene, { path, pointer, live, words: variationWords }, git);
}
function variationWords(variation) {
    if (variation === null)
        return _render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3;
    const { value, name } = variation;
    return name === undefined ? [(0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(value)] : [(0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(name), ": ", (0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .oE)(value)];
}
function nameOf({ name, value }) {
    return name || (0,_render_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .oE)(value);
}
/** True if the live variation is as the document says, as far as it says. */
function sameVariation({ value, name, description }, live) {
    const texts = (name ?? live.name) === live.name && (description ?? live.description) === live.description;
    return texts && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalJson */ .FS)(value, live.value);
}
function reportAmbiguous({ faults }, ambiguous) {
    for (const { place } of ambiguous) {
        faults.push({
            code: "ambiguous-pairing",
            pointer: place === undefined ? ["variations"] : ["variations", place],
            part: place === undefined ? "key" : "value",
            message: `${place === undefined ? "A variation that the edit removes" : `Variation ${place + 1}`} could be one of several that were there before: one has its name, another its value.`,
            hint: "Change names in one pull request and values in another.",
        });
    }
}


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ differenceOf),
/* harmony export */   T: () => (/* binding */ mergeField)
/* harmony export */ });
/* harmony import */ var _model_live_flag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7316);
/* harmony import */ var _semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4043);


const VALUES_NAMED = 5;
const LONGEST_TEXT = 300;
/** Characters before the first difference of two long texts that are shown. */
const LEAD = 20;
/**
 * What a field is to become: what the document says if that is what the edit asks for, else what is live. A field that
 * says what is live already is no drift.
 */
function mergeField(scene, findings, field) {
    const { before, after, live, decisive = false, same } = field;
    if (same(after, live))
        return live;
    if (before === undefined || same(before, live))
        return after;
    const difference = differenceOf(scene, field, before);
    if (!same(before, after))
        findings.conflicts.push(difference);
    else if (decisive)
        findings.conflicts.push({ ...difference, untouched: true });
    else
        findings.notices.push(difference);
    return live;
}
/** What git says of a field and what is live, in words that differ where the two do. */
function differenceOf({ flag, environment, prerequisites, place }, { path, pointer, live, words }, git) {
    const rules = (0,_model_live_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationIn */ .A)(flag, environment)?.rules ?? [];
    const both = (limit) => {
        const scene = { flag, rules, prerequisiteFlags: prerequisites, limit };
        return { git: plain(words(git, scene)), live: plain(words(live, scene)) };
    };
    const few = both(VALUES_NAMED);
    const said = few.git === few.live ? both(Number.POSITIVE_INFINITY) : few;
    const start = shownFrom(said.git, said.live);
    return {
        path: path.map(_semantic_patch_effect_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeSegment */ .pv).join("/"),
        pointer: [...place, ...pointer],
        git: cut(said.git, start),
        live: cut(said.live, start),
    };
}
function plain(words) {
    return words.map((word) => (typeof word === "string" ? word : word.quoted)).join("");
}
/** Where two texts are shown from, so that what differs is seen: from the beginning unless that is cut before the difference. */
function shownFrom(git, live) {
    if (cut(git, 0) !== cut(live, 0))
        return 0;
    const other = [...live];
    const difference = [...git].findIndex((character, index) => character !== other[index]);
    return Math.max(0, difference - LEAD);
}
function cut(text, start) {
    const characters = [...text].slice(start);
    const shown = characters.length > LONGEST_TEXT ? [...characters.slice(0, LONGEST_TEXT - 1), "…"] : characters;
    return `${start > 0 ? "…" : ""}${shown.join("")}`;
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pairNamelessRules),
/* harmony export */   h: () => (/* binding */ pairEditedRules)
/* harmony export */ });
/* harmony import */ var _pair_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2419);

/**
 * Pairs the rules of a document before and after an edit: as `pairRules` does, and then by place. A rule that stands alone
 * between two paired neighbours, or at an end, where another one alone stood before, is that rule edited.
 */
function pairEditedRules(from, to) {
    return withPlaces(from, to, () => true);
}
/**
 * Pairs the rules of a document with those that are live and that it is to replace: by place only where neither has a
 * description, since a name that nobody knows is somebody else's rule.
 */
function pairNamelessRules(from, to) {
    return withPlaces(from, to, (a, b) => !a.description && !b.description);
}
function withPlaces(from, to, mayPair) {
    const { origins: known, removed, ambiguous } = (0,_pair_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .pairRules */ .A$)(from, to);
    const free = new Set(removed);
    for (const place of ambiguous.flatMap(({ candidates }) => candidates))
        free.delete(place);
    const unclear = new Set(ambiguous.map((one) => one.to));
    const origins = known.map((origin, place) => {
        if (origin !== undefined || unclear.has(place))
            return origin;
        const alone = aloneAt(known, place, from.length);
        if (alone === undefined || !free.has(alone))
            return undefined;
        const [old, rule] = [from[alone], to[place]];
        return !(0,_pair_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .haveOtherIds */ .t9)(old, rule) && mayPair(old, rule) ? alone : undefined;
    });
    const taken = new Set(origins);
    return { origins, removed: removed.filter((place) => !taken.has(place)), ambiguous };
}
/** The one place that the neighbours of an unpaired rule leave between them on the other side, of so many places. */
function aloneAt(origins, place, length) {
    const previous = place === 0 ? -1 : origins[place - 1];
    const next = place === origins.length - 1 ? length : origins[place + 1];
    return previous !== undefined && next === previous + 2 ? previous + 1 : undefined;
}


/***/ }),

/***/ 2419:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ pairRules),
/* harmony export */   gZ: () => (/* binding */ clausesKey),
/* harmony export */   t9: () => (/* binding */ haveOtherIds),
/* harmony export */   xI: () => (/* binding */ canonicalClauses)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9891);

/**
 * Pairs the rules of two versions: by id, then those that say exactly the same, in order, then by description, then by
 * clauses, both only where no other unpaired rule of either side has the same. Two different ids never pair. Each step
 * is one pass over maps, so a thousand rules cost no more than a thousand texts. The other way round it pairs the same.
 */
function pairRules(from, to) {
    const keys = rememberedKeys();
    const state = { from, to, origins: new Array(to.length).fill(undefined), taken: new Set() };
    pairBy(state, ({ id }) => id, "in order");
    pairBy(state, ({ content }) => content, "in order");
    pairBy(state, (rule) => rule.description && `${JSON.stringify(rule.description)} ${keys(rule)}`, "unique");
    pairBy(state, ({ description }) => description || undefined, "unique");
    pairBy(state, keys, "unique");
    pairBy(state, ({ description }) => description || undefined, "unique");
    const removed = from.flatMap((_, place) => (state.taken.has(place) ? [] : [place]));
    return { origins: state.origins, removed, ambiguous: ambiguousOf(state, keys) };
}
/** The text of a rule's clauses that is equal for all clauses that mean the same: no order of clauses or values counts. */
function clausesKey(clauses) {
    return `[${clauses.map(clauseText).sort().join(",")}]`;
}
/** A rule's clauses in the one order and spelling of all clauses that mean the same. */
function canonicalClauses(clauses) {
    return JSON.parse(clausesKey(clauses));
}
/** True for two rules with ids that differ: they are never the same rule. */
function haveOtherIds({ id: one }, { id: other }) {
    return one !== undefined && other !== undefined && one !== other;
}
function clauseText({ contextKind, attribute, op, values, negate }) {
    const distinct = [...new Set(values.map(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj))].sort();
    // A segment clause has no attribute; LaunchDarkly fills the place with the operator's name or with nothing.
    const told = { attribute: op === "segmentMatch" ? op : attribute, contextKind, negate, op };
    return `${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(told).slice(0, -1)},"values":[${distinct.join(",")}]}`;
}
function rememberedKeys() {
    const known = new Map();
    return (rule) => {
        const key = known.get(rule) ?? clausesKey(rule.clauses);
        known.set(rule, key);
        return key;
    };
}
function groupsBy({ from, to, origins, taken }, key) {
    const groups = new Map();
    const add = (side, rule, place) => {
        const name = key(rule);
        if (name === undefined || name === "")
            return;
        const group = groups.get(name) ?? { from: [], to: [] };
        group[side].push(place);
        groups.set(name, group);
    };
    from.forEach((rule, place) => {
        if (!taken.has(place))
            add("from", rule, place);
    });
    to.forEach((rule, place) => {
        if (origins[place] === undefined)
            add("to", rule, place);
    });
    return groups;
}
function pairBy(state, key, how) {
    for (const group of groupsBy(state, key).values()) {
        if (how === "unique" && (group.from.length !== 1 || group.to.length !== 1))
            continue;
        for (const to of group.to) {
            const index = group.from.findIndex((from) => mayPair(state, from, to));
            if (index < 0)
                continue;
            const [from] = group.from.splice(index, 1);
            state.origins[to] = from;
            state.taken.add(from);
        }
    }
}
function mayPair(state, from, to) {
    return !haveOtherIds(state.from[from], state.to[to]);
}
function ambiguousOf(state, keys) {
    const candidates = new Map();
    for (const key of [({ description }) => description, keys]) {
        for (const group of groupsBy(state, key).values()) {
            for (const to of group.to) {
                const fitting = group.from.filter((from) => mayPair(state, from, to));
                if (fitting.length > 0)
                    candidates.set(to, new Set([...(candidates.get(to) ?? []), ...fitting]));
            }
        }
    }
    return [...candidates]
        .sort(([a], [b]) => a - b)
        .map(([to, places]) => ({ to, candidates: [...places].sort((a, b) => a - b) }));
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ VARIATIONS),
/* harmony export */   f: () => (/* binding */ pairVariations)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9891);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2201);


/**
 * Pairs variations: those with the same name and value, then those with the same name or else the same value. Where that
 * fits several, on either side, nobody can tell. Goes by maps, so a thousand variations cost no more than their texts.
 */
const pairVariations = (from, to) => {
    const [before, after] = [from.map(toldOf), to.map(toldOf)];
    const origins = equalOnes(before, after);
    const left = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .F)(before, origins);
    const byName = Map.groupBy(left, (place) => before[place]?.name);
    const byValue = Map.groupBy(left, (place) => before[place]?.value);
    const fitting = after.flatMap(({ name, value }, place) => {
        if (origins[place] !== undefined)
            return [];
        const named = name === undefined ? [] : (byName.get(name) ?? []);
        const candidates = [...new Set([...named, ...(byValue.get(value) ?? [])])].sort((a, b) => a - b);
        return candidates.length === 0 ? [] : [{ to: place, candidates }];
    });
    const claims = Map.groupBy(fitting.flatMap(({ candidates }) => candidates), (candidate) => candidate);
    const isClear = ({ candidates: [only, ...others] }) => others.length === 0 && claims.get(only)?.length === 1;
    for (const one of fitting.filter(isClear))
        origins[one.to] = one.candidates[0];
    return { origins, ambiguous: fitting.filter((one) => !isClear(one)) };
};
/**
 * How the variations of an edit are paired. A document names none by its id, and one that is live already shares its name
 * or value with the old version.
 */
const VARIATIONS = {
    edited: pairVariations,
    live: pairVariations,
    told: (before) => before,
    names: () => false,
    is: () => false,
};
function toldOf({ name, value }) {
    return { name: name || undefined, value: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value) };
}
/** The places of those with the same name and value, in order. */
function equalOnes(before, after) {
    const nameOf = ({ name, value }) => `${JSON.stringify(name ?? null)} ${value}`;
    const places = Map.groupBy([...before.keys()], (place) => nameOf(before[place]));
    return after.map((one) => places.get(nameOf(one))?.shift());
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pairVersions),
/* harmony export */   v: () => (/* binding */ pairWithLive)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2201);

/** Pairs what a document asks for with what is live. */
function pairWithLive(pair, written, live) {
    const { origins, ambiguous } = pair(live, written);
    return {
        live: origins.map((place) => (place === undefined ? undefined : live[place])),
        ambiguous: ambiguous.map(({ to, candidates }) => ({
            place: to,
            candidates: candidates.map((place) => live[place]),
        })),
    };
}
/**
 * Pairs an edit's elements before and after it with each other and with what is live. An added element that names what is
 * live of a removed one is that one edited; one whose old version is live no more may be live already as it is to become.
 */
function pairVersions(pairs, before, after, live) {
    const { origins: alike, ambiguous } = pairs.edited(before, after);
    const old = pairOld(pairs, before, after, live, alike);
    const origins = alike.map((origin, place) => origin ?? namedOrigin(pairs, after[place], alike, old.live));
    const places = placesOf(origins);
    const known = new Set(old.live);
    const others = live.filter((one) => !known.has(one));
    const lost = lostPlaces(origins, old);
    const done = donePairs(pairs, (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(after, lost), others);
    const left = others.filter((one) => !done.includes(one));
    const added = [...after.keys()].filter((place) => origins[place] === undefined);
    const fresh = pairWithLive(pairs.live, (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(after, added), left);
    const liveAt = (origin, place) => origin === undefined ? fresh.live[added.indexOf(place)] : (old.live[origin] ?? done[lost.indexOf(place)]);
    return {
        origins,
        unclear: ambiguous.map(({ to }) => to),
        live: origins.map(liveAt),
        removed: (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .F)(before, origins).map((place) => ({ place, live: old.live[place] })),
        unknown: left.filter((one) => !fresh.live.includes(one)),
        ambiguous: [
            ...old.ambiguous.map((one) => ({ ...one, place: places.get(one.place) })),
            ...fresh.ambiguous.map((one) => ({ ...one, place: added[one.place] })),
        ],
    };
}
/** Places after the edit of what was there before it and is certainly live no more as it was. */
function lostPlaces(origins, { live, ambiguous }) {
    const unsure = new Set(ambiguous.map(({ place }) => place));
    return [...origins.keys()].filter((place) => {
        const origin = origins[place];
        return origin !== undefined && live[origin] === undefined && !unsure.has(origin);
    });
}
function pairOld({ live: pair, told }, before, after, live, origins) {
    const places = placesOf(origins);
    const clearer = before.map((one, origin) => {
        const place = places.get(origin);
        return place === undefined ? one : told(one, after[place]);
    });
    return pairWithLive(pair, clearer, live);
}
/** For each element: what is live and already is all that it says. */
function donePairs({ live: pair, is }, written, live) {
    const found = pairWithLive(pair, written, live).live;
    return found.map((one, place) => (one !== undefined && is(written[place], one) ? one : undefined));
}
/** The place before the edit of what it removes and names again as it adds it. */
function namedOrigin({ names }, added, origins, live) {
    const place = live.findIndex((one, origin) => one !== undefined && names(added, one) && !origins.includes(origin));
    return place < 0 ? undefined : place;
}
/** By place before the edit: the place after it. */
function placesOf(origins) {
    return new Map(origins.flatMap((origin, place) => (origin === undefined ? [] : [[origin, place]])));
}


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without),
/* harmony export */   U: () => (/* binding */ pick)
/* harmony export */ });
/** The elements in these places. */
function pick(elements, places) {
    return places.map((place) => elements[place]);
}
/** The places of the elements that nothing comes from. */
function without(elements, origins) {
    const kept = new Set(origins);
    return [...elements.keys()].filter((place) => !kept.has(place));
}


/***/ }),

/***/ 2069:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pastNames),
/* harmony export */   s: () => (/* binding */ fittingNames)
/* harmony export */ });
/* harmony import */ var _compile_flag_compile_prerequisite_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5528);
/* harmony import */ var _compile_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2573);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9891);



/** No variation has this index. */
const NO_INDEX = -1;
/**
 * The names of a document that must fit what is live: those that do not are reported. `variations` are those that the
 * document writes itself.
 */
function fittingNames(scope, variations = []) {
    const { flag, report } = scope;
    const added = { ...flag, variations: variations.map((one, index) => ({ ...one, id: String(index) })) };
    return {
        report,
        variation: (written, pointer, part) => {
            const isAdded = () => (0,_compile_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveVariation */ .S)(SILENT, added, written, pointer, part) !== undefined;
            const tell = (fault) => report(isAdded() ? withLater(fault) : fault);
            return (0,_compile_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveVariation */ .S)({ report: tell }, flag, written, pointer, part) ?? "";
        },
        prerequisite: (written, pointer) => prerequisiteIndex(scope, written, pointer),
    };
}
const SILENT = { report: () => undefined };
/** A name that the flag lacks is one that the same document adds. */
function withLater(fault) {
    if (fault.code !== "unknown-variation")
        return fault;
    return { ...fault, hint: `${fault.hint} One that "variations" adds can be used once it is live.` };
}
/** The names of an older document: those that fit no longer become values that equal nothing live. */
function pastNames({ flag, prerequisites }) {
    const scope = { flag, prerequisites, report: () => undefined };
    const gone = new Map();
    return {
        report: scope.report,
        variation: (written, pointer, part) => {
            const found = (0,_compile_parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveVariation */ .S)(scope, flag, written, pointer, part);
            if (found !== undefined)
                return found;
            const id = `no variation ${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(written)}`;
            gone.set(id, { id, value: written });
            return id;
        },
        prerequisite: (written, pointer) => prerequisiteIndex(scope, written, pointer),
        flag: () => ({ ...flag, variations: [...flag.variations, ...gone.values()] }),
    };
}
function prerequisiteIndex(scope, { key, variation }, pointer) {
    const { variationId } = (0,_compile_flag_compile_prerequisite_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePrerequisite */ .G)(scope, { value: { key, variation }, pointer });
    return scope.prerequisites.get(key)?.variations.findIndex(({ id }) => id === variationId) ?? NO_INDEX;
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ resolveConfiguration)
/* harmony export */ });
/* harmony import */ var _compile_flag_compile_serve_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4067);

/** A desired configuration with ids in place of names; `place` is the way to it in its document. */
function resolveConfiguration({ offVariation, prerequisites, targets, rules, fallthrough, ...switches }, names, place) {
    const below = (...path) => [...place, ...path];
    return {
        ...switches,
        ...(offVariation === undefined
            ? {}
            : { offVariation: names.variation(offVariation, below("offVariation"), "value") }),
        ...(prerequisites === undefined
            ? {}
            : {
                prerequisites: prerequisites.map((one, index) => ({
                    key: one.key,
                    variation: names.prerequisite(one, below("prerequisites", index)),
                })),
            }),
        ...(targets === undefined ? {} : { targets: targets.flatMap((one) => resolveTarget(one, names, place)) }),
        ...(rules === undefined
            ? {}
            : { rules: rules.map((rule, index) => resolveRule(rule, names, below("rules", index))) }),
        ...(fallthrough === undefined ? {} : { fallthrough: resolveServe(fallthrough, names, below("fallthrough")) }),
    };
}
function resolveTarget({ contextKind, variation, values, nested }, names, place) {
    const path = ["targets", ...(nested ? [contextKind] : []), variation];
    const id = names.variation(variation, [...place, ...path], "key");
    return values.map((key, index) => ({ contextKind, key, variation: id, pointer: [...path, index] }));
}
function resolveRule({ serve, ...rule }, names, place) {
    return { ...rule, serve: resolveServe(serve, names, place) };
}
function resolveServe(serve, names, place) {
    if ("variation" in serve)
        return { variation: names.variation(serve.variation, [...place, "variation"], "value") };
    const { rollout, rolloutContextKind, rolloutBucketBy } = serve;
    const weights = (0,_compile_flag_compile_serve_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRollout */ .B5)(names, rollout, [...place, "rollout"], (name, pointer) => 
    // Two names that fit nothing are not the same variation.
    names.variation(name, pointer, "key") || undefined);
    return {
        rollout: {
            weights: Object.entries(weights).map(([variation, weight]) => ({ variation, weight })),
            ...(rolloutContextKind === undefined ? {} : { contextKind: rolloutContextKind }),
            ...(rolloutBucketBy === undefined ? {} : { bucketBy: rolloutBucketBy }),
        },
    };
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8412:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   TT: () => (/* binding */ resourceNoun),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   oJ: () => (/* binding */ COPY_ACTIONS),
/* harmony export */   wk: () => (/* binding */ isSegment)
/* harmony export */ });
/** True for a segment. */
function isSegment(resource) {
    return "segment" in resource;
}
/** The parts of a flag's configuration that can be copied, in LaunchDarkly's words and order. */
const COPY_ACTIONS = [
    "updateOn",
    "updateFallthrough",
    "updateOffVariation",
    "updateRules",
    "updateTargets",
    "updatePrerequisites",
];
/**
 * The name of a resource's check run: `<project>/<flag> (<environment>)`, `<project>/<flag> (all environments)` or
 * `<project>/segments/<segment> (<environment>)`.
 */
function resourceName(resource) {
    const { project, environment } = resource;
    const what = isSegment(resource) ? `segments/${resource.segment}` : resource.flag;
    return `${project}/${what} (${environment ?? "all environments"})`;
}
/** The word for what a resource is, which is also the key under which a change file names it. */
function nounOf(resource) {
    return isSegment(resource) ? "segment" : "flag";
}
/** What a resource is called in a sentence: `flag "new-checkout"`, `segment "beta-testers"`. */
function resourceNoun(resource) {
    return isSegment(resource) ? `segment ${JSON.stringify(resource.segment)}` : `flag ${JSON.stringify(resource.flag)}`;
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ FLAG_PARTS)
/* harmony export */ });
/** The parts of a flag that git can own, in the order in which messages name them. */
const FLAG_PARTS = [
    "variations",
    "on",
    "offVariation",
    "prerequisites",
    "targets",
    "rules",
    "fallthrough",
    "trackEvents",
    "trackEventsFallthrough",
];


/***/ }),

/***/ 1399:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** The world refused: a token, a permission, the network, a provider. Reaches the user as one sentence and one remedy. */
class Failure extends Error {
    code;
    hint;
    outcome;
    /** The HTTP status that was answered, if one was. */
    status;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.name = "Failure";
        this.code = code;
        this.hint = options.hint;
        this.outcome = options.outcome ?? "none";
        this.status = options.status;
    }
}


/***/ }),

/***/ 4954:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CLAUSE_OPERATORS)
/* harmony export */ });
/** The operators of a clause, as LaunchDarkly spells them. Source: its Terraform provider's validators. */
const CLAUSE_OPERATORS = [
    "in",
    "endsWith",
    "startsWith",
    "matches",
    "contains",
    "lessThan",
    "lessThanOrEqual",
    "greaterThan",
    "greaterThanOrEqual",
    "before",
    "after",
    "segmentMatch",
    "semVerEqual",
    "semVerLessThan",
    "semVerGreaterThan",
];


/***/ }),

/***/ 1551:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FLAG_KINDS)
/* harmony export */ });
/* harmony import */ var _instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3806);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5139);


/** Every instruction kind that changes a flag in one environment. Source: LaunchDarkly's "Update feature flag". */
const FLAG_KINDS = [
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("turnFlagOn", "Turn the flag on", "Turns targeting on: targets, rules and the fallthrough decide."),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("turnFlagOff", "Turn the flag off", "Turns targeting off: everyone gets the off variation."),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("addRule", "Add a rule", "Adds a targeting rule, last or before another.", [
        (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameter */ .Wi)("description", "text", "Description", "What the rule is called.", { required: false }),
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .CLAUSES */ .$f,
        (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameter */ .Wi)("beforeRuleId", "rule", "Before rule", "The rule that the new one comes before, by its id.", {
            readable: "beforeRule",
            required: false,
        }),
        ..._parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVES */ .rT,
    ], { serves: true }),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("removeRule", "Remove a rule", "Removes one targeting rule.", [_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE */ .xZ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("reorderRules", "Reorder the rules", "Puts all rules into the given order.", [
        (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameter */ .Wi)("ruleIds", "rules", "Rules", "All rules of the flag in their new order, by id.", { readable: "rules" }),
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("replaceRules", "Replace all rules", "Replaces the whole list of rules; every rule gets a new id.", [
        (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameter */ .Wi)("rules", "new-rules", "Rules", "The new rules, first match wins."),
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("updateRuleDescription", "Rename a rule", "Changes what a rule is called.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE */ .xZ,
        (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameter */ .Wi)("description", "text", "Description", "The new name of the rule."),
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("updateRuleTrackEvents", "Track a rule's events", "Turns full event tracking of one rule on or off.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE */ .xZ,
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACK_EVENTS */ .WW,
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("updateRuleVariationOrRollout", "Change what a rule serves", "Makes a rule serve one variation or a rollout.", [_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE */ .xZ, ..._parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVES */ .rT], {
        serves: true,
    }),
    ..._instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUSE_KINDS */ .e,
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("addTargets", "Target contexts", "Serves one variation to the given contexts, whatever the rules say.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTEXT_KIND */ .R$,
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VALUES */ .tT,
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIATION */ .UA,
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("removeTargets", "Stop targeting contexts", "Takes the given contexts off a variation's targets.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTEXT_KIND */ .R$,
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VALUES */ .tT,
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIATION */ .UA,
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("clearTargets", "Clear a variation's targets", "Removes every target of one variation, of every context kind.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIATION */ .UA,
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("replaceTargets", "Replace all targets", "Replaces every individual target of the flag.", [
        (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameter */ .Wi)("targets", "new-targets", "Targets", "The new targets."),
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("addUserTargets", "Target users", "Serves one variation to the given users.", [_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VALUES */ .tT, _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIATION */ .UA], {
        replacement: "addTargets",
    }),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("removeUserTargets", "Stop targeting users", "Takes the given users off a variation's targets.", [_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VALUES */ .tT, _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIATION */ .UA], {
        replacement: "removeTargets",
    }),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("clearUserTargets", "Clear a variation's users", "Removes every targeted user of one variation.", [_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIATION */ .UA], {
        replacement: "clearTargets",
    }),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("replaceUserTargets", "Replace all user targets", "Replaces the targeted users of every variation.", [(0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameter */ .Wi)("targets", "new-targets", "Targets", "One entry for every variation of the flag.")], { replacement: "replaceTargets" }),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("addPrerequisite", "Add a prerequisite", "Makes the flag depend on a variation of another flag.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY */ ._,
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .PREREQUISITE_VARIATION */ .v9,
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("updatePrerequisite", "Change a prerequisite", "Points a prerequisite at another variation.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY */ ._,
        _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .PREREQUISITE_VARIATION */ .v9,
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("removePrerequisite", "Remove a prerequisite", "Ends the dependency on another flag.", [_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY */ ._]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("replacePrerequisites", "Replace all prerequisites", "Replaces the whole list of prerequisites.", [
        (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameter */ .Wi)("prerequisites", "new-prerequisites", "Prerequisites", "The new prerequisites."),
    ]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("updateFallthroughVariationOrRollout", "Change the fallthrough", "Changes what is served when no target and no rule matches.", _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVES */ .rT, {
        serves: true,
    }),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("updateOffVariation", "Change the off variation", "Changes what is served while the flag is off.", [_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIATION */ .UA]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("updateTrackEvents", "Track events", "Turns full event tracking of the flag on or off.", [_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACK_EVENTS */ .WW]),
    (0,_instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("updateTrackEventsFallthrough", "Track the fallthrough's events", "Turns full event tracking of the fallthrough on or off.", [_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACK_EVENTS */ .WW]),
];


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CLAUSE_KINDS),
/* harmony export */   f: () => (/* binding */ kind)
/* harmony export */ });
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5139);

/** Writes down one instruction kind. */
const kind = (name, title, description, parameters = [], more = {}) => ({ kind: name, title, description, parameters, serves: false, ...more });
/** The kinds that change the clauses of a rule, which flags and segments have in common. */
const CLAUSE_KINDS = [
    kind("addClauses", "Add clauses to a rule", "Adds conditions to a rule.", [_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ, _parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUSES */ .$f]),
    kind("removeClauses", "Remove clauses from a rule", "Removes conditions from a rule.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ,
        (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)("clauseIds", "clauses", "Clauses", "The conditions to remove, by id.", { readable: "clauses" }),
    ]),
    kind("updateClause", "Replace a clause of a rule", "Swaps one condition of a rule for a new one.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ,
        { ..._parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUSE */ .aS, readable: "replaces", description: "The condition that the new one replaces, by its id." },
        (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parameter */ .Wi)("clause", "new-clause", "New clause", "The condition that takes its place."),
    ]),
    kind("addValuesToClause", "Add values to a clause", "Adds values to a condition of a rule.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ,
        _parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUSE */ .aS,
        _parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUSE_VALUES */ .Lk,
    ]),
    kind("removeValuesFromClause", "Remove values from a clause", "Removes values from a condition of a rule.", [
        _parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ,
        _parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUSE */ .aS,
        _parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUSE_VALUES */ .Lk,
    ]),
];


/***/ }),

/***/ 6994:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ KINDS),
  oH: () => (/* binding */ findKind),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./build/core/model/change/change.js
var change = __nccwpck_require__(8412);
// EXTERNAL MODULE: ./build/core/model/instructions/flag-kinds.js
var flag_kinds = __nccwpck_require__(1551);
// EXTERNAL MODULE: ./build/core/model/instructions/instruction-kind.js
var instruction_kind = __nccwpck_require__(3806);
// EXTERNAL MODULE: ./build/core/model/instructions/parameters.js
var parameters = __nccwpck_require__(5139);
;// CONCATENATED MODULE: ./build/core/model/instructions/project-kinds.js


const NAME = (0,parameters/* parameter */.Wi)("name", "text", "Name", "What people call the variation.", { required: false });
const DESCRIPTION = (0,parameters/* parameter */.Wi)("description", "text", "Description", "What the variation is for.", { required: false });
/** Every instruction kind that changes a flag in all environments at once and may be asked for. Source: "Create approval request". */
const PROJECT_KINDS = [
    (0,instruction_kind/* kind */.f)("addVariation", "Add a variation", "Adds a value that the flag can serve, in every environment.", [
        (0,parameters/* parameter */.Wi)("value", "json", "Value", "The value, of the same type as the flag's other variations."),
        NAME,
        DESCRIPTION,
    ]),
    (0,instruction_kind/* kind */.f)("removeVariation", "Remove a variation", "Removes a value that nothing serves any more.", [parameters/* VARIATION */.UA]),
    (0,instruction_kind/* kind */.f)("updateVariation", "Change a variation", "Changes the value, the name or the description of a variation, in every environment.", [
        parameters/* VARIATION */.UA,
        (0,parameters/* parameter */.Wi)("value", "json", "Value", "The new value, of the same type as before.", { required: false }),
        NAME,
        DESCRIPTION,
    ], { atLeastOne: ["value", "name", "description"] }),
    (0,instruction_kind/* kind */.f)("updateDefaultVariation", "Change the default variations", "Changes what new environments serve to begin with; those that exist stay as they are.", [
        (0,parameters/* parameter */.Wi)("onVariationValue", "json", "On variation", "The value that is served while the flag is on.", {
            required: false,
        }),
        (0,parameters/* parameter */.Wi)("offVariationValue", "json", "Off variation", "The value that is served while the flag is off.", {
            required: false,
        }),
    ], { atLeastOne: ["onVariationValue", "offVariationValue"] }),
];

;// CONCATENATED MODULE: ./build/core/model/instructions/segment-kinds.js


const CONTEXT_KIND = (0,parameters/* parameter */.Wi)("contextKind", "text", "Context kind", "The kind of the contexts.");
const TAGS = (0,parameters/* parameter */.Wi)("values", "strings", "Tags", "Tags of the segment.");
const segment_kinds_DESCRIPTION = (0,parameters/* parameter */.Wi)("description", "text", "Description", "What the rule is called.");
const WEIGHT = (0,parameters/* parameter */.Wi)("weight", "weight", "Weight", "Thousandths of a percent of the matching contexts that are in.", {
    readable: "percentage",
});
const keys = (name, title, description) => [
    (0,instruction_kind/* kind */.f)(`${name}Targets`, title, description, [CONTEXT_KIND, parameters/* VALUES */.tT]),
    (0,instruction_kind/* kind */.f)(`${name}Users`, title.replace("contexts", "users"), description, [parameters/* VALUES */.tT], { replacement: `${name}Targets` }),
];
/** Every instruction kind of a segment. Source: LaunchDarkly's "Patch segment". */
const SEGMENT_KINDS = [
    ...keys("addIncluded", "Include contexts", "Puts context keys into the segment, whatever its rules say."),
    ...keys("removeIncluded", "Stop including contexts", "Takes context keys off the included ones."),
    ...keys("addExcluded", "Exclude contexts", "Keeps context keys out of the segment, whatever its rules say."),
    ...keys("removeExcluded", "Stop excluding contexts", "Takes context keys off the excluded ones."),
    (0,instruction_kind/* kind */.f)("addRule", "Add a rule", "Adds a rule, last: contexts that meet its conditions are in.", [
        { ...segment_kinds_DESCRIPTION, required: false },
        parameters/* CLAUSES */.$f,
        { ...WEIGHT, required: false },
        (0,parameters/* parameter */.Wi)("rolloutContextKind", "text", "Rollout context kind", "The kind of context that the percentage shares out.", {
            required: false,
        }),
        (0,parameters/* parameter */.Wi)("bucketBy", "text", "Bucket by", "The attribute that decides who is in the percentage.", {
            required: false,
        }),
    ]),
    (0,instruction_kind/* kind */.f)("removeRule", "Remove a rule", "Removes one rule.", [parameters/* RULE */.xZ]),
    (0,instruction_kind/* kind */.f)("reorderRules", "Reorder the rules", "Puts all rules into the given order.", [
        (0,parameters/* parameter */.Wi)("ruleIds", "rules", "Rules", "All rules of the segment in their new order, by id.", {
            readable: "rules",
        }),
    ]),
    (0,instruction_kind/* kind */.f)("updateRuleDescription", "Rename a rule", "Changes what a rule is called.", [parameters/* RULE */.xZ, segment_kinds_DESCRIPTION]),
    (0,instruction_kind/* kind */.f)("updateRuleRolloutAndContextKind", "Change a rule's percentage", "Changes how many matching contexts are in, and of which kind.", [
        parameters/* RULE */.xZ,
        WEIGHT,
        (0,parameters/* parameter */.Wi)("contextKind", "text", "Context kind", "The kind of context that the percentage shares out."),
    ]),
    ...instruction_kind/* CLAUSE_KINDS */.e,
    (0,instruction_kind/* kind */.f)("updateName", "Rename the segment", "Changes what the segment is called.", [
        (0,parameters/* parameter */.Wi)("value", "text", "Name", "The new name of the segment."),
    ]),
    (0,instruction_kind/* kind */.f)("addTags", "Add tags", "Adds tags to the segment.", [TAGS]),
    (0,instruction_kind/* kind */.f)("removeTags", "Remove tags", "Removes tags from the segment.", [TAGS]),
    (0,instruction_kind/* kind */.f)("addBigSegmentIncludedTargets", "Include contexts in a large list", "Includes context keys in a larger list-based segment.", [parameters/* VALUES */.tT]),
    (0,instruction_kind/* kind */.f)("removeBigSegmentIncludedTargets", "Stop including contexts of a large list", "Takes context keys off the included ones of a larger list-based segment.", [parameters/* VALUES */.tT]),
    (0,instruction_kind/* kind */.f)("addBigSegmentExcludedTargets", "Exclude contexts from a large list", "Excludes context keys from a larger list-based segment.", [parameters/* VALUES */.tT]),
    (0,instruction_kind/* kind */.f)("removeBigSegmentExcludedTargets", "Stop excluding contexts of a large list", "Takes context keys off the excluded ones of a larger list-based segment.", [parameters/* VALUES */.tT]),
    (0,instruction_kind/* kind */.f)("processBigSegmentImport", "Run an import", "Runs an import of context keys that was uploaded before.", [
        (0,parameters/* parameter */.Wi)("importId", "text", "Import", "The id of the import, as its upload answered."),
    ]),
];

;// CONCATENATED MODULE: ./build/core/model/instructions/kinds.js




/** Every instruction kind of each scope; the same word may mean different things in two of them. */
const KINDS = {
    flag: flag_kinds/* FLAG_KINDS */.b,
    project: PROJECT_KINDS,
    segment: SEGMENT_KINDS,
};
/** The kind of that name in a scope, or undefined. */
function findKind(scope, name) {
    return KINDS[scope].find(({ kind }) => kind === name);
}
/** Which kinds fit a resource. */
function scopeOf(resource) {
    if ((0,change/* isSegment */.wk)(resource))
        return "segment";
    return resource.environment === null ? "project" : "flag";
}


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ CLAUSES),
/* harmony export */   Lk: () => (/* binding */ CLAUSE_VALUES),
/* harmony export */   R$: () => (/* binding */ CONTEXT_KIND),
/* harmony export */   UA: () => (/* binding */ VARIATION),
/* harmony export */   WW: () => (/* binding */ TRACK_EVENTS),
/* harmony export */   Wi: () => (/* binding */ parameter),
/* harmony export */   _: () => (/* binding */ KEY),
/* harmony export */   aS: () => (/* binding */ CLAUSE),
/* harmony export */   rT: () => (/* binding */ SERVES),
/* harmony export */   tT: () => (/* binding */ VALUES),
/* harmony export */   v9: () => (/* binding */ PREREQUISITE_VARIATION),
/* harmony export */   xZ: () => (/* binding */ RULE)
/* harmony export */ });
const parameter = (name, type, title, description, more = {}) => ({ name, type, title, description, required: true, ...more });
const RULE = parameter("ruleId", "rule", "Rule", "The rule to change, by its id.", { readable: "rule" });
const VARIATION = parameter("variationId", "variation", "Variation", "A variation of this flag, by its id.", {
    readable: "variation",
});
const VALUES = parameter("values", "strings", "Context keys", "Keys of contexts, case sensitive.");
const CONTEXT_KIND = parameter("contextKind", "text", "Context kind", 'The kind of the contexts; "user" if absent.', {
    required: false,
});
const CLAUSES = parameter("clauses", "new-clauses", "Clauses", "Conditions; a context must meet all of them.");
const CLAUSE_VALUES = parameter("values", "values", "Values", "Values of the condition, case sensitive.");
const CLAUSE = parameter("clauseId", "clause", "Clause", "The condition to change, by its id.", {
    readable: "clause",
});
const KEY = parameter("key", "flag-key", "Prerequisite flag", "The key of the flag that is the prerequisite.");
const PREREQUISITE_VARIATION = parameter("variationId", "prerequisite-variation", "Variation", "A variation of the prerequisite flag, by its id.", { readable: "variation" });
const TRACK_EVENTS = parameter("trackEvents", "boolean", "Track events", "Whether every evaluation sends an event.");
const SERVES = [
    { ...VARIATION, required: false },
    parameter("rolloutWeights", "weights", "Rollout weights", "Thousandths of a percent by variation id, 100000 in all.", {
        readable: "rollout",
        required: false,
    }),
    parameter("rolloutBucketBy", "text", "Bucket by", "The attribute that decides who falls in which share.", {
        required: false,
    }),
    parameter("rolloutContextKind", "text", "Rollout context kind", 'The kind of context that is shared out; "user" if absent.', {
        required: false,
    }),
];


/***/ }),

/***/ 5095:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePercentage),
/* harmony export */   X: () => (/* binding */ renderPercentage)
/* harmony export */ });
/* harmony import */ var _live_flag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7316);

const PERCENTAGE = /^([0-9]{1,3})(?:\.([0-9]{1,3}))?%$/;
/** Thousandths of a percent of a text such as `33.333%`, exactly; undefined if it is none or more than 100%. */
function parsePercentage(text) {
    const found = PERCENTAGE.exec(text);
    if (found === null)
        return undefined;
    const weight = Number(found[1]) * 1_000 + Number((found[2] ?? "").padEnd(3, "0"));
    return weight <= _live_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_WEIGHT */ .z ? weight : undefined;
}
/** The shortest text of a number of thousandths of a percent, e.g. `33.333%`. */
function renderPercentage(weight) {
    return `${weight / 1_000}%`;
}


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** True for a JSON object, false for arrays, null and scalars. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * The one text of a JSON value, whatever the order of its keys: keys sorted by UTF-16 code units, no white space,
 * `-0` as `0`. Follows RFC 8785 for the values we accept (finite numbers, well-formed strings).
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (isObject(value)) {
        const members = Object.keys(value)
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
        return `{${members.join(",")}}`;
    }
    return JSON.stringify(value);
}
/** True if two JSON values say the same, whatever the order of their keys. */
function equalJson(a, b) {
    return a === b || canonicalJson(a) === canonicalJson(b);
}


/***/ }),

/***/ 7316:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ configurationIn),
/* harmony export */   z: () => (/* binding */ FULL_WEIGHT)
/* harmony export */ });
/** All thousandths of a percent that the weights of a rollout share out. */
const FULL_WEIGHT = 100_000;
/** How a flag is targeted in an environment; undefined if the flag was not read with it, however it is called. */
function configurationIn({ configurations }, environment) {
    return Object.hasOwn(configurations, environment) ? configurations[environment] : undefined;
}


/***/ }),

/***/ 475:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NO_POLICY)
/* harmony export */ });
/** What holds where a config says nothing. */
const NO_POLICY = {
    environments: new Map(),
    selfApproval: "deny",
    canApplyDeclinedChanges: "deny",
    autoApply: "deny",
};


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** What a change file may hold at most; one more is a diagnostic. */
const LIMITS = { bytes: 256 * 1024, depth: 32, nodes: 5_000, faults: 20 };


/***/ }),

/***/ 9434:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fd: () => (/* binding */ changeCell),
  Ow: () => (/* binding */ changeLines),
  m9: () => (/* binding */ changeName),
  Hg: () => (/* binding */ changeTable),
  nS: () => (/* binding */ lasting)
});

// EXTERNAL MODULE: ./build/core/decide/pick-request.js
var pick_request = __nccwpck_require__(2891);
// EXTERNAL MODULE: ./build/core/render/escape.js
var render_escape = __nccwpck_require__(1245);
// EXTERNAL MODULE: ./build/core/render/words/fitting.js
var fitting = __nccwpck_require__(7641);
// EXTERNAL MODULE: ./build/core/model/change/change.js
var change = __nccwpck_require__(8412);
// EXTERNAL MODULE: ./build/core/model/change/desired-flag.js
var desired_flag = __nccwpck_require__(1807);
// EXTERNAL MODULE: ./build/core/model/instructions/kinds.js + 2 modules
var kinds = __nccwpck_require__(6994);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __nccwpck_require__(9891);
// EXTERNAL MODULE: ./build/core/semantic-patch/effect-entry.js
var effect_entry = __nccwpck_require__(4043);
// EXTERNAL MODULE: ./build/core/render/words/words.js
var words = __nccwpck_require__(2363);
;// CONCATENATED MODULE: ./build/core/render/words/instruction-words.js






/**
 * What a change asks for as its file writes it, one line for each instruction, or for each field that the edit of a flag's
 * document changes, or one for a document that is asked for whole: known whether or not it was applied.
 */
function instructionWords({ resource, instructions, copy, intent }) {
    if (intent !== undefined)
        return isWhole(intent) ? [wholeWords(intent)] : intent.fields.map(fieldWords);
    const scope = (0,kinds/* scopeOf */.Od)(resource);
    const asked = instructions.map(({ kind, parameters }) => {
        const title = (0,kinds/* findKind */.oH)(scope, kind)?.title ?? kind;
        const said = members(parameters);
        return said === "" ? [title] : [`${title}: `, (0,words/* quoted */.TL)(said)];
    });
    return copy === undefined ? asked : [copyWords(copy), ...asked];
}
/** True if git said nothing of it before, or everything is asked for again. */
function isWhole(intent) {
    return intent.of === "variations" ? intent.before === undefined : Object.keys(intent.before).length === 0;
}
/** The parts that a document asks for as a whole: what they say stands in the file. */
function wholeWords({ fields }) {
    const asked = new Set(fields.map(({ path }) => path.split("/")[0]));
    return ["everything that the document says: ", desired_flag/* FLAG_PARTS */.k.filter((part) => asked.has(part)).join(", ")];
}
function fieldWords({ path, before, after }) {
    const was = before === null ? [] : [(0,words/* quoted */.TL)(flow(before)), " → "];
    return [(0,words/* quoted */.TL)((0,effect_entry/* readablePath */.qR)(path)), ": ", ...was, after === null ? "nothing" : (0,words/* quoted */.TL)(flow(after))];
}
const PARTS = {
    updateOn: "whether it is on",
    updateFallthrough: "the fallthrough",
    updateOffVariation: "the off variation",
    updateRules: "the rules",
    updateTargets: "the targets",
    updatePrerequisites: "the prerequisites",
};
/** What is copied from where. */
function copyWords({ from, actions }) {
    const what = actions.length === change/* COPY_ACTIONS */.oJ.length ? "everything" : actions.map((one) => PARTS[one]).join(", ");
    return [`Copy ${what} from `, (0,words/* quoted */.TL)(from)];
}
/** A value in YAML's flow style, for reading only. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(", ")}]`;
    return (0,json/* isObject */.Gv)(value) ? `{${members(value)}}` : String(value);
}
function members(value) {
    return Object.entries(value)
        .map(([key, member]) => `${key}: ${flow(member)}`)
        .join(", ");
}

// EXTERNAL MODULE: ./build/core/render/words/time.js
var words_time = __nccwpck_require__(8661);
;// CONCATENATED MODULE: ./build/core/render/change/change-table.js





/** Bytes: a check run's summary takes 65,535 characters, a comment shows many changes. */
const MOST_OF_A_TABLE = 35_000;
const MOST_OF_A_CELL = 2_000;
/** What a change does, as a Markdown table of before and after; as a list of its instructions where that is not known. */
function changeTable(observed) {
    const { change, compiled } = lasting(observed);
    if ((0,pick_request/* isSatisfied */.n2)(observed))
        return (compiled?.warnings ?? []).map(warningLine).join("\n\n");
    if (compiled !== undefined) {
        const rows = [
            ...termsOf(change).map(({ subject, words }) => `| ${subject} | | ${(0,render_escape/* markdownOf */.RQ)(words)} |`),
            ...compiled.lines.map((line) => `| ${(0,render_escape/* markdownOf */.RQ)(line.subject)} | ${(0,render_escape/* markdownOf */.RQ)(line.before)} | ${afterOf(line)} |`),
        ];
        const shown = (0,fitting/* fitting */._)(rows, MOST_OF_A_TABLE, (left) => `| and ${left} more | | |`);
        const table = ["| | Before | After |", "| --- | --- | --- |", ...shown].join("\n");
        return [table, ...compiled.warnings.map(warningLine)].join("\n\n");
    }
    const asked = [...timeWords(change), ...askedWords(change)].map((words) => `- ${(0,render_escape/* markdownOf */.RQ)(words)}`);
    return (0,fitting/* fitting */._)(asked, MOST_OF_A_TABLE, (left) => `- and ${left} more`).join("\n");
}
/** The same in one table cell. */
function changeCell(observed) {
    const { change, compiled } = lasting(observed);
    if ((0,pick_request/* isSatisfied */.n2)(observed))
        return [NOTHING, ...(compiled?.warnings ?? []).map(warningLine)].join("<br>");
    const lines = compiled?.lines.map(cellLine) ?? askedWords(change).map(render_escape/* markdownOf */.RQ);
    const terms = (compiled === undefined ? termsOf(change).filter(isTime) : termsOf(change)).map(({ subject, words }) => `${subject} **${(0,render_escape/* markdownOf */.RQ)(words)}**`);
    const shown = (0,fitting/* fitting */._)([...terms, ...lines], MOST_OF_A_CELL, (left) => `and ${left} more, see the check run`);
    return [...shown, ...(compiled?.warnings.map(warningLine) ?? [])].join("<br>");
}
/** The same as lines of plain text. */
function changeLines(observed) {
    const { change, compiled } = observed;
    if ((0,pick_request/* isSatisfied */.n2)(observed))
        return [NOTHING, ...(compiled?.warnings ?? []).map(textWarning)];
    if (compiled === undefined)
        return [...timeWords(change), ...askedWords(change)].map(render_escape/* textOf */.b6);
    const terms = termsOf(change).map(({ subject, words }) => `${subject} ${(0,render_escape/* textOf */.b6)(words)}`);
    return [...terms, ...compiled.lines.map(textLine), ...compiled.warnings.map(textWarning)];
}
/** What a change is called in one table cell: what its author says, and the resource. */
function changeName({ change }, resource) {
    return change === undefined ? (0,render_escape/* codeSpan */.SS)(resource) : `${(0,render_escape/* codeSpan */.SS)(change.description, 200)}<br>${(0,render_escape/* codeSpan */.SS)(resource)}`;
}
/**
 * What a later run will see too: a change that is settled is not compiled again, so the run that settles it must not
 * write on the pull request what only it knows.
 */
function lasting(observed) {
    const { compiled, ...rest } = observed;
    const settled = (0,pick_request/* isSettled */.Is)(observed) || (observed.settled && (0,pick_request/* isSatisfied */.n2)(observed));
    return compiled === undefined || settled ? rest : observed;
}
const NOTHING = "nothing: the flag already is so";
function termsOf(change) {
    const time = change?.executeAt === undefined ? [] : [{ subject: "carried out", words: [`at ${(0,words_time/* renderTime */.s)(change.executeAt)}`] }];
    const copy = change?.copy === undefined ? [] : [{ subject: "copied from", words: [{ quoted: change.copy.from }] }];
    return [...time, ...copy];
}
const isTime = ({ subject }) => subject === "carried out";
/** A copy that is not compiled says where it is from as its only instruction. */
function timeWords(change) {
    return termsOf(change)
        .filter(isTime)
        .map(({ subject, words }) => [`${subject} `, ...words]);
}
function askedWords(change) {
    return change === undefined ? [] : instructionWords(change);
}
function textWarning(warning) {
    return `⚠️ ${(0,render_escape/* visible */.RK)(warning)}`;
}
function warningLine(warning) {
    return `⚠️ ${(0,render_escape/* sentence */.em)(warning)}`;
}
function cellLine(line) {
    const subject = (0,render_escape/* markdownOf */.RQ)(line.subject);
    return isNothing(line.before)
        ? `${subject}: **${afterOf(line)}**`
        : `${subject}: ${(0,render_escape/* markdownOf */.RQ)(line.before)} → **${afterOf(line)}**`;
}
function textLine(line) {
    const after = isSame(line) ? "no change" : (0,render_escape/* textOf */.b6)(line.after);
    return `${(0,render_escape/* textOf */.b6)(line.subject)}: ${isNothing(line.before) ? after : `${(0,render_escape/* textOf */.b6)(line.before)} → ${after}`}`;
}
function afterOf(line) {
    return isSame(line) ? "no change" : (0,render_escape/* markdownOf */.RQ)(line.after);
}
function isSame({ before, after }) {
    return (0,render_escape/* textOf */.b6)(before) === (0,render_escape/* textOf */.b6)(after);
}
function isNothing(words) {
    return words.length === 1 && words[0] === "none";
}


/***/ }),

/***/ 3480:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rivalWarnings)
/* harmony export */ });
/* harmony import */ var _model_change_change_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8412);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1245);


const MOST_STRANGERS = 3;
/** Warnings that others wait to change the same, with links to what they ask for; empty where nobody does. */
function rivalWarnings(observed, report) {
    const { stage } = report;
    if (observed.change === undefined || (stage !== "open" && stage !== "draft"))
        return [];
    return [...pullRequestWarning(observed, report), ...strangerWarnings(observed)];
}
function pullRequestWarning({ resource, others }, { pullRequest }) {
    const rivals = [...new Set(others.filter(({ live }) => live).map((other) => other.pullRequest))].sort((a, b) => a - b);
    if (rivals.length === 0)
        return [];
    const links = rivals.map((number) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`pull request ${number}`, pullRequest.url.replace(/[0-9]+$/, String(number))));
    return [`⚠️ Another change of ${place(resource)} waits in ${links.join(", ")}.`];
}
function strangerWarnings({ resource, strangers }) {
    const oldestFirst = strangers.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    const lines = oldestFirst.slice(0, MOST_STRANGERS).map(({ description, url }) => {
        const request = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("another approval request", url);
        return `⚠️ Somebody asked for a change of ${place(resource)} in ${request}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(description, 200)}.`;
    });
    const left = strangers.length - MOST_STRANGERS;
    return left > 0 ? [...lines, `⚠️ ${left} more such ${left === 1 ? "request waits" : "requests wait"}.`] : lines;
}
function place(resource) {
    if ((0,_model_change_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isSegment */ .wk)(resource))
        return "this segment";
    return resource.environment === null ? "this flag in all environments" : "this flag in this environment";
}


/***/ }),

/***/ 5436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ standingTable),
/* harmony export */   u: () => (/* binding */ environmentLine)
/* harmony export */ });
/* harmony import */ var _model_change_change_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8412);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1245);
/* harmony import */ var _words_fitting_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7641);
/* harmony import */ var _change_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9434);
/* harmony import */ var _rivals_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3480);





/** The table of changes, as many as fit into so many bytes: what each is, what happens, how its review stands. */
function standingTable(standings, report, most) {
    if (standings.length === 0)
        return [];
    const rows = productionFirst(standings).map(({ observed, verdict }) => {
        const name = (0,_change_table_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(observed, (0,_model_change_change_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceName */ .Iy)(observed.resource));
        const left = [name, ...(0,_rivals_js__WEBPACK_IMPORTED_MODULE_2__/* .rivalWarnings */ .Q)(observed, report)].join("<br>");
        return `| ${left} | ${(0,_change_table_js__WEBPACK_IMPORTED_MODULE_0__/* .changeCell */ .fd)(observed)} | ${reviewCell(verdict)} |`;
    });
    const shown = (0,_words_fitting_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._)(rows, most, (left) => `| and ${left} more | see the check runs | |`);
    return [["| Change | What happens | Review |", "| --- | --- | --- |", ...shown].join("\n")];
}
/** How many changes each environment sees, production first: one line. */
function environmentLine(standings) {
    const groups = Map.groupBy(productionFirst(standings), ({ observed }) => observed.resource.environment);
    const phrases = [...groups].map(([environment, { length }], index) => {
        const where = environment === null ? "all environments" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(environment, 100);
        const count = index > 0 ? `${length}` : length === 1 ? "1 change" : `${length} changes`;
        return reachesProduction(environment) ? `**${count} in ${where}**` : `${count} in ${where}`;
    });
    return (0,_words_fitting_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._)(phrases, 2_000, (left) => `more in ${left} other environments`).join(", ");
}
/** What may reach production comes first, and of it what reaches most people; else the order of the files stays. */
function productionFirst(standings) {
    return standings.toSorted((a, b) => rank(a) - rank(b));
}
function rank({ observed: { resource, change } }) {
    return (reachesProduction(resource.environment) ? 0 : WIDEST.length + 1) + (change === undefined ? 0 : reach(change));
}
/** Kinds of instructions, and fields of a flag's document, by whom they reach: everybody at once, everybody without a rule; then all others. */
const WIDEST = [
    new Set(["turnFlagOn", "turnFlagOff", "on"]),
    new Set(["updateFallthroughVariationOrRollout", "updateOffVariation", "fallthrough", "offVariation"]),
];
function reach({ instructions, intent, copy }) {
    if (copy !== undefined)
        return copy.actions.includes("updateOn") ? 0 : 1;
    const touched = [...instructions.map(({ kind }) => kind), ...(intent?.fields ?? []).map(({ path }) => path)];
    const found = WIDEST.findIndex((names) => touched.some((name) => names.has(name)));
    return found < 0 ? WIDEST.length : found;
}
/** A guess from an environment's key, for the order and the looks only. */
function reachesProduction(environment) {
    return environment === null || /(?:^|[-_.])(?:prod|production|live)(?:$|[-_.0-9])/i.test(environment);
}
/** How a review stands, in one line that leads to the request. */
function reviewCell({ conclusion, title, request }) {
    // What is quoted stands in code, where it would show as it is written.
    const said = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(title).replaceAll(/`+[^`]*`+| /g, (part) => (part === " " ? "&nbsp;" : part));
    return `${SIGNS[conclusion ?? "in progress"]}&nbsp;${request === undefined ? said : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(said, request.url)}`;
}
const SIGNS = { success: "✅", failure: "❌", cancelled: "⚪", "in progress": "🟡" };


/***/ }),

/***/ 5587:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ changeSummary),
  sK: () => (/* binding */ gateSummary),
  gH: () => (/* binding */ problemList)
});

// EXTERNAL MODULE: ./build/core/render/change/change-table.js + 1 modules
var change_table = __nccwpck_require__(9434);
// EXTERNAL MODULE: ./build/core/decide/review.js
var review = __nccwpck_require__(582);
// EXTERNAL MODULE: ./build/core/render/escape.js
var render_escape = __nccwpck_require__(1245);
// EXTERNAL MODULE: ./build/core/render/words/fitting.js
var fitting = __nccwpck_require__(7641);
// EXTERNAL MODULE: ./build/core/render/words/time.js
var time = __nccwpck_require__(8661);
;// CONCATENATED MODULE: ./build/core/render/change/reviews.js




const MOST_OF_THE_REVIEWS = 3_000;
/** How many approvals a request takes, who was asked and who said what, and what is unusual about it, as a Markdown list. */
function reviewList({ observed, verdict }, { people }) {
    const { request } = verdict;
    const asked = request === undefined || request.status === "pending" ? askedLines(observed, people) : [];
    if (request === undefined)
        return asked.join("\n");
    const needed = request.approvalsNeeded ?? request.settings?.minApprovals;
    const lines = [
        ...(request.status === "pending" && needed !== undefined && !(0,review/* isReviewedElsewhere */.YZ)(request)
            ? [needed === 1 ? "- 1 approval is asked for." : `- ${needed} approvals are asked for.`]
            : []),
        ...asked,
        ...(0,fitting/* fitting */._)((0,review/* standingReviews */.oU)(request).map((review) => reviewLine(review, people)), MOST_OF_THE_REVIEWS, (left) => `- and ${left} more reviews`),
        ...elsewhereLine(request),
        ...(request.status === "pending" && request.settings !== undefined ? settingLines(request, request.settings) : []),
    ];
    return lines.join("\n");
}
/** Who is asked to review: logins and teams by name; e-mail addresses are nobody's business, so they are only counted. */
function askedLines({ asking, change }, people) {
    const { members = [], teams = [] } = asking ?? change?.reviewers ?? {};
    const logins = members.flatMap((member) => people.get(member) ?? []);
    const others = members.length - logins.length;
    const counted = others === 1 ? "1 member" : `${others} members`;
    const named = [
        ...logins.map((login) => (0,render_escape/* codeSpan */.SS)(login, 100)),
        ...(others === 0 ? [] : [logins.length === 0 ? counted : counted.replace(" ", " other ")]),
        ...teams.map((team) => `team ${(0,render_escape/* codeSpan */.SS)(team, 100)}`),
    ];
    return named.length === 0 ? [] : [`- Asked to review: ${named.join(", ")}.`];
}
function reviewLine({ kind, reviewer, byServiceToken, at }, people) {
    const who = (0,render_escape/* codeSpan */.SS)(people.get(reviewer) ?? reviewer, 100);
    const said = {
        approve: "approved",
        decline: "declined",
        comment: "commented",
        unknown: "reviewed in an unknown way",
    };
    const when = `at ${(0,time/* renderTime */.s)(at)}`;
    if (!byServiceToken)
        return `- ${who} ${said[kind]} ${when}.`;
    const token = `- The service token ${who} ${said[kind]} ${when}`;
    return kind === "approve" ? `${token}, which does not count.` : `${token}.`;
}
/** Where the request stands in another service: all of it is that service's own text. */
function elsewhereLine(request) {
    const { serviceKind, integration } = request;
    if (!(0,review/* isReviewedElsewhere */.YZ)(request) && integration === undefined)
        return [];
    const { id, status, url = "" } = integration ?? {};
    const service = (0,render_escape/* codeSpan */.SS)(serviceKind, 100);
    const named = [
        ...(id === undefined ? [] : [(0,render_escape/* codeSpan */.SS)(id, 200)]),
        ...(status === undefined ? [] : [`status ${(0,render_escape/* codeSpan */.SS)(status, 200)}`]),
        ...(url.startsWith("https://") ? [(0,render_escape/* link */.nf)("open it there", url)] : []),
    ];
    return [`- Its approvals are kept in ${service}${named.length === 0 ? "" : `: ${named.join(", ")}`}.`];
}
function settingLines(request, settings) {
    const { required, canReviewOwnRequest, canApplyDeclinedChanges, autoApply, requiredTags } = settings;
    const declined = (0,review/* standingReviews */.oU)(request).some(({ kind }) => kind === "decline");
    const tags = (0,fitting/* fitting */._)(requiredTags.map((tag) => (0,render_escape/* codeSpan */.SS)(tag, 100)), 1_000, (left) => `${left} more`);
    return [
        ...(required || requiredTags.length > 0
            ? []
            : ["- LaunchDarkly requires no approvals here: whoever may change it can do so without one."]),
        ...(canReviewOwnRequest ? ["- LaunchDarkly lets those who ask review their own requests here."] : []),
        ...(canApplyDeclinedChanges && declined ? ["- LaunchDarkly would let it be applied although it is declined."] : []),
        ...(autoApply ? ["- LaunchDarkly applies it as soon as it is approved, before the merge."] : []),
        ...(tags.length === 0 ? [] : [`- LaunchDarkly asks for approval only with one of the tags ${tags.join(", ")}.`]),
    ];
}

// EXTERNAL MODULE: ./build/core/render/change/rivals.js
var rivals = __nccwpck_require__(3480);
// EXTERNAL MODULE: ./build/core/render/change/standing-table.js
var standing_table = __nccwpck_require__(5436);
;// CONCATENATED MODULE: ./build/core/render/change/line-diff.js
/** Beyond so many edits, what lies between the first and the last difference is shown as replaced. */
const MOST_EDITS = 500;
/** The lines of both texts in order, as few of them as possible removed and added. */
function diffLines(before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start++;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && before.at(-1 - end) === after.at(-1 - end))
        end++;
    const removed = before.slice(start, before.length - end);
    const added = after.slice(start, after.length - end);
    return [
        ...signed(" ", before.slice(0, start)),
        ...(shortestEdits(removed, added) ?? [...signed("-", removed), ...signed("+", added)]),
        ...signed(" ", before.slice(before.length - end)),
    ];
}
function signed(sign, lines) {
    return lines.map((text) => ({ sign, text }));
}
/**
 * The greedy search of Myers, "An O(ND) Difference Algorithm and Its Variations": for each number of edits, how far into
 * `before` one comes on each diagonal. Undefined if it takes too many edits.
 */
function shortestEdits(before, after) {
    const steps = [];
    let reached = new Map([[1, 0]]);
    for (let edits = 0; edits <= Math.min(MOST_EDITS, before.length + after.length); edits++) {
        const next = new Map();
        for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const down = comesFromAbove(reached, diagonal, edits);
            let x = down ? reached.get(diagonal + 1) : reached.get(diagonal - 1) + 1;
            while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
                x++;
            next.set(diagonal, x);
            if (x >= before.length && x - diagonal >= after.length)
                return walkBack(before, after, [...steps, reached]);
        }
        steps.push(reached);
        reached = next;
    }
    return undefined;
}
/** True if a diagonal is best reached by adding a line rather than by removing one. */
function comesFromAbove(reached, diagonal, edits) {
    if (diagonal === -edits)
        return true;
    if (diagonal === edits)
        return false;
    return reached.get(diagonal - 1) < reached.get(diagonal + 1);
}
function walkBack(before, after, steps) {
    const lines = [];
    let x = before.length;
    let y = after.length;
    for (let edits = steps.length - 1; edits >= 0; edits--) {
        const reached = steps[edits];
        const down = comesFromAbove(reached, x - y, edits);
        const fromX = reached.get(x - y + (down ? 1 : -1));
        const fromY = fromX - (x - y + (down ? 1 : -1));
        while (x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0)) {
            x--;
            y--;
            lines.push({ sign: " ", text: before[x] });
        }
        if (edits === 0)
            break;
        lines.push(down ? { sign: "+", text: after[fromY] } : { sign: "-", text: before[fromX] });
        x = fromX;
        y = fromY;
    }
    return lines.reverse();
}

;// CONCATENATED MODULE: ./build/core/render/change/targeting-diff.js



/** How many lines that stay are shown on each side of one that does not. */
const CONTEXT = 2;
const LONGEST_LINE = 300;
/**
 * What a change makes of the targeting, as a Markdown code block of a diff that nothing quoted can end, in so many bytes at
 * most. Each line that changes stands below its headings; of the rest only what is next to it. Empty if nothing differs.
 */
function targetingDiff({ before, after }, most) {
    const lines = diffLines(before.map(lineOf), after.map(lineOf));
    if (lines.every(({ sign }) => sign === " "))
        return "";
    const shown = collapsed(lines).map((line) => (0,render_escape/* cut */.Jj)(line, LONGEST_LINE));
    const fence = (0,render_escape/* fenceAround */.xF)(shown.join("\n"), 3);
    const frame = [`${fence}diff\n`, `\n${fence}`];
    const room = most - frame.join("").length - "… and 1000000 more lines".length - 4;
    const fitted = (0,fitting/* fitting */._)(shown, room, (left) => `… and ${left} more ${left === 1 ? "line" : "lines"}`);
    return room < 0 ? "" : frame.join(fitted.join("\n"));
}
/** Lines with their signs; what is left out stands as `…`, unless it is one line. */
function collapsed(lines) {
    const kept = keptLines(lines);
    return lines.flatMap(({ sign, text }, index) => {
        const alone = kept.has(index - 1) && kept.has(index + 1);
        if (kept.has(index) || alone)
            return [`${sign} ${text}`];
        return index === 0 || kept.has(index - 1) ? ["  …"] : [];
    });
}
/** The indices of the lines that change, of those next to them, and of the headings above them. */
function keptLines(lines) {
    const kept = new Set();
    let headings = [];
    for (const [index, { sign, text }] of lines.entries()) {
        const depth = depthOf(text);
        headings = headings.filter((heading) => depthOf(lines[heading].text) < depth);
        if (sign !== " ") {
            for (const heading of headings)
                kept.add(heading);
            for (let near = index - CONTEXT; near <= index + CONTEXT; near++) {
                if (near >= 0 && near < lines.length)
                    kept.add(near);
            }
        }
        headings.push(index);
    }
    return kept;
}
function depthOf(line) {
    return line.length - line.trimStart().length;
}
function lineOf(words) {
    return words.map((word) => (typeof word === "string" ? word : plain(word.quoted))).join("");
}
/** Foreign text as it is where it cannot be taken for anything of ours, else in double quotes. */
function plain(text) {
    const harmless = /^[\p{L}\p{N}_$/.@+<>=!?%*-](?:[\p{L}\p{N}\p{M} _$/.@+<>=!?%*-]*[\p{L}\p{N}\p{M}_$/.@+<>=!?%*-])?$/u;
    return (harmless.test(text) && (0,render_escape/* visible */.RK)(text) === text) || isStructure(text) ? text : (0,render_escape/* visible */.RK)(JSON.stringify(text));
}
function isStructure(text) {
    if (!/^[{[]/.test(text))
        return false;
    try {
        return (0,render_escape/* visible */.RK)(JSON.stringify(JSON.parse(text))) === text;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/core/render/report.js
var render_report = __nccwpck_require__(8252);
;// CONCATENATED MODULE: ./build/core/render/check-run-content.js








/** Bytes: with the table and all else it must fit into a check run's 65,535 characters. */
const MOST_OF_A_DIFF = 8_000;
/** The Markdown summary of the check run of one resource. */
function changeSummary(standing, report) {
    const { observed, verdict } = standing;
    const { change } = observed;
    const { compiled } = (0,change_table/* lasting */.nS)(observed);
    const request = verdict.request === undefined ? "" : ` ${(0,render_escape/* link */.nf)("Open the approval request", verdict.request.url)}.`;
    return [
        ...(change === undefined ? [] : [origin(change)]),
        `${(0,render_escape/* sentence */.em)(verdict.reason)}${request}`,
        reviewList(standing, report),
        ...(0,rivals/* rivalWarnings */.Q)(observed, report),
        (0,change_table/* changeTable */.Hg)(observed),
        compiled === undefined ? "" : targetingDiff(compiled.targeting, MOST_OF_A_DIFF),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** The Markdown summary of the check run that holds the merge. */
function gateSummary(report) {
    const { diagnostics, sources, notices } = report;
    const rows = (0,standing_table/* standingTable */.X)((0,render_report/* shownStandings */.P)(report), report, 30_000);
    return [
        ...notices.map(render_escape/* sentence */.em),
        ...(diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)]),
        ...rows,
        ...(rows.length + diagnostics.length + notices.length === 0 ? ["This pull request changes no flags."] : []),
    ].join("\n\n");
}
/** The diagnostics as a Markdown list, each with its place, as many as fit into 20,000 bytes. */
function problemList(diagnostics, sources) {
    const lines = diagnostics.map(({ file, where, code, message, hint }) => {
        const place = sources.get(file)?.placeOf(where);
        const line = place === undefined ? "" : `:${place.line}:${place.column}`;
        return `- ${(0,render_escape/* codeSpan */.SS)(`${file}${line}`)} ${code}: ${(0,render_escape/* sentence */.em)(message)}${hint === undefined ? "" : ` ${(0,render_escape/* sentence */.em)(hint)}`}`;
    });
    return (0,fitting/* fitting */._)(lines, 20_000, (left) => `- and ${left} more; the log of the job shows all of them.`).join("\n");
}
/** Who wrote what and where. */
function origin(change) {
    const ticket = change.ticket === undefined ? "" : ` (${(0,render_escape/* codeSpan */.SS)(change.ticket, 100)})`;
    return `${(0,render_escape/* codeSpan */.SS)(change.description, 500)}${ticket}, from ${(0,render_escape/* codeSpan */.SS)(change.file)}`;
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderPath),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1245);

const WIDTH = 160;
/** A path as one word of a log: as it is if it is plain, else quoted with everything unusual escaped. */
function renderPath(path) {
    return /^[A-Za-z0-9_./-]+$/.test(path) ? path : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(JSON.stringify(path));
}
/** A diagnostic for the terminal: place, code and sentence, the line with a mark below, the cure. */
function codeFrame(diagnostic, source) {
    const { code, file, where, message, hint } = diagnostic;
    const end = hint === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(hint)];
    if (source === undefined || where === "file") {
        return [`${renderPath(file)}:1:1: ${code}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message)}`, ...end].join("\n");
    }
    const { line, column, endColumn } = source.placeOf(where);
    const head = `${renderPath(file)}:${line}:${column}: ${code}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message)}`;
    const text = source.text.split(/\r?\n/)[line - 1] ?? "";
    // A long line is shown from shortly before the fault.
    const from = column > WIDTH ? column - 40 : 0;
    const shown = (part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part);
    const before = shown(text.slice(from, column - 1));
    const marked = shown(text.slice(column - 1, Math.min(endColumn - 1, from + WIDTH)));
    const after = shown(text.slice(Math.min(endColumn - 1, from + WIDTH), from + WIDTH));
    const gutter = `${line} | `;
    const mark = " ".repeat(gutter.length + columnsOf(before)) + "^".repeat(Math.max(1, columnsOf(marked)));
    return [head, `${gutter}${before}${marked}${after}`, mark, ...end].join("\n");
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** How many columns of a terminal a text takes: wide letters take two, marks on a letter none. */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += /\p{Mn}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return columns;
}


/***/ }),

/***/ 1245:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   QY: () => (/* binding */ textForGitHub),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   xF: () => (/* binding */ fenceAround)
/* harmony export */ });
// Controls, line and paragraph separators, and characters that are invisible or turn the direction of text.
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** A text in which nothing is invisible and nothing acts: such characters stand as `<U+202E>`. One line. */
function visible(text) {
    return text.replaceAll(UNSEEN, (character) => {
        if (character === "\n" || character === "\t" || character === "\r")
            return " ";
        return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
/** Foreign text as a Markdown code span that nothing in it can end, fit for a table cell; cut at `most` characters. */
function codeSpan(text, most = 300) {
    const shown = visible(cut(text, most)).replaceAll(/(\\*)\|/g, (_, before) => 
    // A table takes a backslash before a bar for its own, whatever stands before that.
    before === "" ? "\\|" : `${before}<U+007C>`);
    if (shown.trim() === "")
        return "`(empty)`";
    const fence = fenceAround(shown, 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Backticks, `least` of them or more, that nothing in a text can end. */
function fenceAround(text, least) {
    const runs = (text.match(/`+/g) ?? []).map((run) => run.length + 1);
    return "`".repeat(Math.max(least, ...runs));
}
/** One of our sentences as Markdown: what it quotes in double quotes or backticks becomes code, the rest acts as nothing but text. */
function sentence(text) {
    const parts = text.split(/("(?:[^"\\]|\\.)*"|`[^`"]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? codeSpan(unquote(part)) : inert(part))).join("");
}
/** Words as Markdown: what is quoted becomes code. */
function markdownOf(words) {
    return words.map((word) => (typeof word === "string" ? inert(word) : codeSpan(word.quoted))).join("");
}
/** Words as one line of plain text for a terminal. */
function textOf(words) {
    return words.map((word) => (typeof word === "string" ? word : visible(word.quoted))).join("");
}
/** A Markdown link, or just its text if the address is not a plain web address. */
function link(text, url) {
    return /^https?:\/\/[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+$/.test(url) ? `[${text}](<${url}>)` : text;
}
/** The first characters of a text, never half of one. */
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
function unquote(quoted) {
    if (quoted.startsWith("`"))
        return quoted.slice(1, -1);
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted;
    }
}
function inert(text) {
    return visible(text)
        .replaceAll("&", "&amp;")
        .replaceAll(/[\\`*_{}[\]<>|~]/g, "\\$&")
        .replaceAll(/[@#]|:(?=\/\/)|\b(?:www(?=\.)|gh-)/gi, "$&&#8203;");
}
/** Foreign text for a place that GitHub shows as plain text: one line, nothing invisible, cut at `most` characters. */
function textForGitHub(text, most = 1_000) {
    return cut(visible(text), most);
}


/***/ }),

/***/ 2865:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   T6: () => (/* binding */ needsNothing),
/* harmony export */   m: () => (/* binding */ GATE_NAME)
/* harmony export */ });
/** The name of the check run that holds the merge. */
const GATE_NAME = "Flag changes";
/** The verdict of the check run that holds the merge: the worst of all, and in progress while anything is not known. */
function gate({ stage, scope, standings, diagnostics }) {
    const counted = standings.filter(({ verdict }) => verdict.conclusion !== "cancelled");
    const failed = counted.filter(({ verdict }) => verdict.conclusion === "failure");
    const good = counted.filter(({ verdict }) => verdict.conclusion === "success");
    if (scope === "undecided")
        return { conclusion: null, title: "Could not be decided" };
    if (diagnostics.length > 0)
        return { conclusion: "failure", title: problems(diagnostics) };
    if (failed.length > 0)
        return { conclusion: "failure", title: failedTitle(failed) };
    if (scope === "elsewhere") {
        const waiting = counted.some(({ observed }) => !observed.unread);
        return { conclusion: waiting ? null : "success", title: "Validated; nothing is requested from this branch" };
    }
    if (stage === "closed")
        return { conclusion: counted.length > 0 ? null : "cancelled", title: "Closed without a merge" };
    if (counted.length === 0)
        return { conclusion: "success", title: "No flag changes" };
    if (scope === "validated")
        return { conclusion: null, title: "Validated only" };
    const asked = counted.filter((one) => !needsNothing(one));
    if (asked.length === 0)
        return { conclusion: "success", title: "Nothing to change" };
    const agreed = asked.filter((one) => good.includes(one));
    if (agreed.length < asked.length)
        return { conclusion: null, title: `${agreed.length} of ${count(asked.length)} approved` };
    const applied = agreed.filter(({ verdict }) => verdict.result === "applied");
    if (applied.length === agreed.length)
        return { conclusion: "success", title: appliedTitle(applied) };
    return { conclusion: "success", title: `${count(agreed.length)} approved` };
}
/** True if a change asks for what is live already. */
function needsNothing({ verdict }) {
    return verdict.conclusion === "success" && verdict.result === "valid";
}
/** What is scheduled will be carried out, and is not yet. */
function appliedTitle(applied) {
    const scheduled = applied.filter(({ verdict }) => verdict.request?.status === "scheduled").length;
    const done = applied.length - scheduled;
    if (done === 0)
        return `${count(scheduled)} scheduled`;
    return scheduled === 0 ? `${count(done)} applied` : `${count(done)} applied, ${scheduled} scheduled`;
}
function failedTitle(failed) {
    const [first] = failed;
    return failed.length === 1 && first !== undefined ? first.verdict.title : `${count(failed.length)} need attention`;
}
function problems(diagnostics) {
    const files = new Set(diagnostics.map(({ file }) => file)).size;
    const number = diagnostics.length;
    return `${number} ${number === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}`;
}
function count(number) {
    return `${number} ${number === 1 ? "change" : "changes"}`;
}


/***/ }),

/***/ 8252:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shownStandings)
/* harmony export */ });
/** The standings that a reader of the pull request is shown: not those of changes that are gone without a trace. */
function shownStandings({ standings }) {
    return standings.filter(({ verdict, observed }) => verdict.conclusion !== "cancelled" || observed.change !== undefined);
}


/***/ }),

/***/ 6013:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
/** A whole number, its thousands apart: `1,000`. By hand, since a locale's own words take longer to load than a run. */
function thousands(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** A number of things, thousands apart: `1 file`, `1,000 files`. */
function count(number, noun) {
    return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
const LONGEST_NAME = 64;
const LONGEST_QUOTE = 80;
/** A name in double quotes, cut where it is long, with every character that cannot be seen as an escape. */
function quote(name) {
    const characters = name.slice(0, LONGEST_QUOTE + 2);
    const cut = characters.length > LONGEST_QUOTE
        ? `${characters.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, "")}…`
        : characters;
    return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}
function escapeCharacter(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
/** How many letters must be changed, left out, put in or swapped with a neighbour to get from one word to the other. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let least = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                least = Math.min(least, beforeLast[column - 2] + 1);
            current.push(least);
        }
        beforeLast = last;
        last = current;
    }
    return last[to.length];
}
function mostEdits(name) {
    return name.length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(name.length / 3)));
}
/** The candidate that somebody who wrote `name` most likely meant, or undefined if none is near. */
function closest(name, candidates) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const wanted = name.toLowerCase();
    const sameLetters = candidates.find((candidate) => candidate.toLowerCase() === wanted);
    if (sameLetters !== undefined)
        return sameLetters;
    const most = mostEdits(name);
    let nearest;
    let least = most + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance >= least)
            continue;
        nearest = candidate;
        least = distance;
    }
    return nearest;
}
/** Names in quotes, joined as a sentence joins them: `"a" and "b"`, `"a", "b" and 5 more`; `none` for an empty list. */
function listNames(names, most = 8) {
    const shown = names.slice(0, most).map(quote);
    const last = names.length > most ? `${names.length - most} more` : shown.pop();
    if (last === undefined)
        return "none";
    return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ formatServe),
/* harmony export */   JU: () => (/* binding */ contexts),
/* harmony export */   KE: () => (/* binding */ prerequisiteVariation),
/* harmony export */   Xm: () => (/* binding */ formatVariation),
/* harmony export */   Zz: () => (/* binding */ operationWords),
/* harmony export */   ck: () => (/* binding */ formatWeight),
/* harmony export */   mG: () => (/* binding */ ruleWords),
/* harmony export */   oF: () => (/* binding */ ruleName),
/* harmony export */   oM: () => (/* binding */ bucketingWords),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
/* harmony import */ var _model_instructions_clause_operators_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4954);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2363);


/** A rule in words: its conditions and what it serves. */
function ruleWords({ flag, limit }, value) {
    const { clauses, serve, trackEvents } = value;
    const conditions = clauses.map((clause) => clauseWords(clause, limit));
    return [
        "if ",
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(conditions, " and "),
        ", serve ",
        ...formatServe(flag, serve),
        ...(trackEvents ? [", track events"] : []),
    ];
}
/** A condition in words, with its values. */
function clauseWords(value, limit) {
    const clause = value;
    const values = clause.values.map((one) => [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(one)]);
    return [...operationWords(clause), " ", ...(values.length === 0 ? ["nothing"] : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(values, limit))];
}
/** A condition without its values: `country in`, `not in segment`. */
function operationWords({ contextKind, attribute, op, negate }) {
    const not = negate ? "not " : "";
    if (op === "segmentMatch")
        return [`${not}in segment`];
    const whose = contextKind === "user" ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(contextKind), " "];
    const operator = _model_instructions_clause_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .CLAUSE_OPERATORS */ .E.includes(op) ? [`${not}${op}`] : [not, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(op)];
    return [...whose, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(attribute), " ", ...operator];
}
/** A rule's description, else its position; both where another rule has the same description. */
function ruleName(rules, id) {
    const index = rules.findIndex((rule) => rule.id === id);
    const description = rules[index]?.description;
    if (index < 0)
        return ["rule ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)];
    if (description === undefined || description === "")
        return [`rule ${index + 1}`];
    const twins = rules.filter((rule) => rule.description === description).length;
    return ["rule ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(description), ...(twins > 1 ? [` (rule ${index + 1})`] : [])];
}
/** `3 users: a, b, c` */
function contexts(contextKind, keys, limit) {
    const count = `${keys.length} `;
    const plural = keys.length === 1 ? "" : "s";
    const kind = contextKind === "user" ? [`${count}user${plural}: `] : [count, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(contextKind), ` context${plural}: `];
    const named = keys.map((key) => [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)]);
    return [...kind, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(named, limit)];
}
/** A variation by its name, else its value; by its place too where another one reads the same. */
function formatVariation(flag, id) {
    const index = flag.variations.findIndex((variation) => variation.id === id);
    return variationWords(flag, index) ?? ["variation ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)];
}
/** The variation of a prerequisite flag: by name, or by its place where that flag is not known. */
function prerequisiteVariation({ prerequisiteFlags }, { key, variation }) {
    const flag = prerequisiteFlags.get(key);
    return ((flag === undefined ? undefined : variationWords(flag, variation)) ?? [
        `variation at index ${variation} of `,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key),
    ]);
}
function variationWords(flag, index) {
    const variation = flag.variations[index];
    if (variation === undefined)
        return undefined;
    const text = variationText(variation);
    const twins = flag.variations.filter((one) => variationText(one) === text).length;
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text), ...(twins > 1 ? [` (variation ${index + 1})`] : [])];
}
function variationText({ name, value }) {
    if (name !== undefined && name !== "")
        return name;
    return typeof value === "string" && value !== "" ? value.slice(0, 60) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .oE)(value);
}
/** A weight, given in thousandths of a percent, as a percentage: `33.333%`. */
function formatWeight(weight) {
    return [`${weight / 1000}%`];
}
/** What a rule or the fallthrough serves: a variation, or the shares of a rollout and who is shared out by what. */
function formatServe(flag, serve) {
    if (serve === null)
        return ["nothing"];
    if ("variation" in serve)
        return formatVariation(flag, serve.variation);
    const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
    const shares = weights
        .filter(({ weight }) => weight > 0)
        .map(({ variation, weight }) => [...formatWeight(weight), " ", ...formatVariation(flag, variation)]);
    return [...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(shares, ", "), ...bucketingWords(contextKind, bucketBy), ...(experiment ? [" (experiment)"] : [])];
}
/** Who is shared out by what, as far as it is not users by key: ` of organization contexts by plan`. */
function bucketingWords(contextKind, bucketBy) {
    return [
        ...(contextKind === "user" ? [] : [" of ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(contextKind), " contexts"]),
        ...(bucketBy === "key" ? [] : [" by ", (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(bucketBy)]),
    ];
}


/***/ }),

/***/ 9565:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   Rp: () => (/* binding */ newRule),
/* harmony export */   U1: () => (/* binding */ targetedAt),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   a4: () => (/* binding */ prerequisites),
/* harmony export */   eN: () => (/* binding */ allTargets),
/* harmony export */   hb: () => (/* binding */ clearedTargets),
/* harmony export */   xu: () => (/* binding */ serves)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2363);
/* harmony import */ var _flag_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9597);


/** Whether something is on. */
const onOff = (value) => [value === true ? "on" : "off"];
/** What a rule or the fallthrough serves. */
const serves = (value, { flag }) => (0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatServe */ .DJ)(flag, value);
/** A list of prerequisites. */
const prerequisites = (value, scene) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(value.map((one) => [
    (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(one.key),
    " must serve ",
    ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .prerequisiteVariation */ .KE)(scene, one),
]), ", ");
/** What a context key is targeted at. */
const targetedAt = (value, { flag }) => {
    if (value === null)
        return ["not targeted"];
    const variations = (Array.isArray(value) ? value : [value]);
    const phrases = variations.map((variation) => (0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVariation */ .Xm)(flag, variation));
    return ["targeted at ", ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(phrases, " and ")];
};
/** The contexts targeted at one variation. */
const clearedTargets = (value, { limit }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(value.map((target) => (0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .contexts */ .JU)(target.contextKind, target.values, limit)), "; ");
/** All contexts that are targeted. */
const allTargets = (value, { flag, limit }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(value.map((target) => [
    ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .contexts */ .JU)(target.contextKind, target.values, limit),
    " at ",
    ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVariation */ .Xm)(flag, target.variation),
]), "; ");
/** A replaced list of rules has new ids, which is a change even where every word stays. */
const allRules = (value, scene) => {
    const rules = value;
    const isNew = rules.length > 0 && rules.every((rule) => rule.id === undefined);
    const phrases = rules.map((rule, index) => {
        const description = rule.description === null ? [] : [" ", (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule.description)];
        return [`rule ${index + 1}`, ...description, ": ", ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleWords */ .mG)(scene, rule)];
    });
    const replaced = isNew && scene.rules.length > 0;
    return [...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(phrases, "; "), ...(replaced ? [" (all with new ids)"] : [])];
};
/** A new rule and its place. */
const newRule = (value, scene) => {
    const { before } = value;
    return [
        ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleWords */ .mG)(scene, value),
        ...(before === null ? [", last"] : [", before ", ...(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleName */ .oF)(scene.rules, before)]),
    ];
};


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/** The UTF-8 length of a text, in bytes. */
function bytesOf(text) {
    let count = 0;
    for (const character of text) {
        const point = character.codePointAt(0) ?? 0;
        count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
    return count;
}
/** The first lines that fit into so many bytes, a byte for the end of each, and a word about those that do not. */
function fitting(lines, most, more) {
    let size = 0;
    const over = lines.findIndex((line) => {
        size += bytesOf(line) + 1;
        return size > most;
    });
    return over < 0 ? [...lines] : [...lines.slice(0, over), more(lines.length - over)];
}


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderTime)
/* harmony export */ });
const LATEST = 253_402_300_799_999; // the last millisecond of the year 9999
/** Unix milliseconds as `2026-12-01 09:00 UTC`; says so if it is no time. */
function renderTime(milliseconds) {
    if (milliseconds === undefined || !(milliseconds >= 0 && milliseconds <= LATEST))
        return "an unknown time";
    // biome-ignore lint/style/noRestrictedGlobals: a conversion of data, not a reading of the clock
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
const VALUE_LENGTH = 60;
/** What stands where there is nothing. */
const NONE = ["none"];
/** The first `limit` items and how many more there are. */
function listed(items, limit) {
    const more = items.length - limit;
    return [...joined(items.slice(0, limit), ", "), ...(more > 0 ? [` and ${more} more`] : [])];
}
/** Items with a separator between them. */
function joined(items, separator) {
    return items.length === 0 ? NONE : items.flatMap((words, index) => (index === 0 ? words : [separator, ...words]));
}
/** Strings are quoted as they are; numbers and booleans stand plain, so that 3 and "3" differ. */
function literal(value) {
    return typeof value === "string" ? quoted(value) : compact(value);
}
/** Foreign text, to be escaped by each sink. */
function quoted(text) {
    return { quoted: text };
}
/** A value as JSON, cut at 60 characters. */
function compact(value) {
    const text = [...JSON.stringify(value)];
    return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1).join("")}…` : text.join("");
}
/** True if two phrases read the same. */
function sameWords(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ servedValues),
/* harmony export */   Mz: () => (/* binding */ pathSegments),
/* harmony export */   aE: () => (/* binding */ isContext),
/* harmony export */   o2: () => (/* binding */ sortedByPath),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   qR: () => (/* binding */ readablePath)
/* harmony export */ });
/** True for an entry that a reader need not see: it only makes the effect move when what a change means moves. */
function isContext(path) {
    const [first, , part] = path.split("/");
    return first?.startsWith("variations") === true || (first === "rules" && part === "around");
}
/** A name as one segment of an effect's path. */
function escapeSegment(segment) {
    return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The segments of an effect's path, unescaped. */
function pathSegments(path) {
    return path.split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** A path for people, who need not tell a name's own slashes from the others. */
function readablePath(path) {
    return pathSegments(path).join("/");
}
/** An effect in the order of its paths. */
function sortedByPath(effect) {
    return effect.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
/** The values of the variations whose ids stand in `named`, each below `parent`: an id serves whatever its variation holds. */
function servedValues(parent, variations, named) {
    const text = JSON.stringify(named);
    return variations
        .filter(({ id }) => text.includes(JSON.stringify(id)))
        .map(({ id, value }) => ({ path: `${parent}/${escapeSegment(id)}`, before: value, after: value }));
}


/***/ }),

/***/ 5806:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ serveContent),
/* harmony export */   LQ: () => (/* binding */ SERVING_KINDS),
/* harmony export */   gi: () => (/* binding */ isExperiment),
/* harmony export */   oT: () => (/* binding */ readServe),
/* harmony export */   sE: () => (/* binding */ replaceServe)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9891);
/* harmony import */ var _model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7316);
/* harmony import */ var _steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9627);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5450);




/** The kinds that change what is served when no target and no rule matches, or while the flag is off. */
const SERVING_KINDS = {
    updateFallthroughVariationOrRollout: ({ flag, resource, parameters }) => ({
        resource: { ...resource, fallthrough: replaceServe(flag, resource.fallthrough, parameters) },
        touched: [{ path: ["fallthrough"], read: (view) => serveContent(view.resource.fallthrough) }],
    }),
    updateOffVariation: ({ flag, resource, parameters }) => ({
        resource: { ...resource, offVariation: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariation */ .u)(flag, parameters) },
        touched: [{ path: ["offVariation"], read: (view) => view.resource.offVariation }],
    }),
};
/** What the parameters serve in place of `current`; refuses to end an experiment, which could not be put back. */
function replaceServe(flag, current, parameters) {
    if (isExperiment(current)) {
        (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)("The rollout belongs to an experiment, which an instruction cannot express.");
    }
    return readServe(flag, parameters);
}
/** True if what is served is the rollout of an experiment. */
function isExperiment(serve) {
    return serve !== null && "rollout" in serve && serve.rollout.experiment;
}
/** The one variation or the rollout that the parameters ask for. */
function readServe(flag, parameters) {
    if ((parameters.variationId === undefined) === (parameters.rolloutWeights === undefined)) {
        (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('Exactly one of the parameters "variationId" and "rolloutWeights" must be given.');
    }
    if (parameters.rolloutWeights === undefined)
        return { variation: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariation */ .u)(flag, parameters) };
    return { rollout: readRollout(flag, parameters) };
}
/** A rollout that names no context kind or attribute gets none: LaunchDarkly then shares out users by key. */
function readRollout(flag, parameters) {
    const contextKind = (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalText */ .ko)(parameters, "rolloutContextKind");
    const bucketBy = (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalText */ .ko)(parameters, "rolloutBucketBy");
    return {
        weights: readWeights(flag, parameters.rolloutWeights),
        ...(contextKind === undefined ? {} : { contextKind }),
        ...(bucketBy === undefined ? {} : { bucketBy }),
        experiment: false,
    };
}
/** Weights in the order of the flag's variations, since a JSON object promises no order. */
function readWeights(flag, weights) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(weights))
        return (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('Parameter "rolloutWeights" must be an object of weights by variation id.');
    let total = 0;
    const byVariation = new Map();
    for (const [id, weight] of Object.entries(weights)) {
        (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .knownVariation */ .L)(flag, id);
        if (typeof weight !== "number" || !Number.isInteger(weight) || weight < 0 || weight > _model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_WEIGHT */ .z) {
            return (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`The weight of variation "${id}" must be an integer from 0 to ${_model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_WEIGHT */ .z}.`);
        }
        byVariation.set(id, weight);
        total += weight;
    }
    if (total !== _model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_WEIGHT */ .z)
        (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`The rollout weights total ${total} instead of ${_model_live_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_WEIGHT */ .z}.`);
    return flag.variations.flatMap(({ id }) => {
        const weight = byVariation.get(id);
        return weight === undefined ? [] : [{ variation: id, weight }];
    });
}
/** What is served, as the effect records it. */
function serveContent(serve) {
    if (serve === null || "variation" in serve)
        return serve === null ? null : { variation: serve.variation };
    const { weights, contextKind, bucketBy, experiment } = serve.rollout;
    return {
        rollout: {
            weights: weights.map(({ variation, weight }) => ({ variation, weight })),
            ...(contextKind === undefined ? {} : { contextKind }),
            ...(bucketBy === undefined ? {} : { bucketBy }),
            experiment,
        },
    };
}


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ knownVariation),
/* harmony export */   u: () => (/* binding */ readVariation)
/* harmony export */ });
/* harmony import */ var _steps_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9627);

/** The id of a variation of this flag, from parameter `variationId`. */
function readVariation(flag, parameters) {
    return knownVariation(flag, (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(parameters, "variationId"));
}
/** The id itself if this flag has such a variation. */
function knownVariation(flag, id) {
    if (flag.variations.some((variation) => variation.id === id))
        return id;
    return (0,_steps_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(`Flag "${flag.key}" has no variation with the id "${id}".`);
}


/***/ }),

/***/ 9627:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   ko: () => (/* binding */ readOptionalText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9891);

/** Why an instruction cannot be carried out, as a sentence; it never leaves `carryOut`. */
class Refusal extends Error {
}
/** Stops an instruction with the reason. */
function refuse(reason) {
    throw new Refusal(reason);
}
/** A parameter that must be a string. */
function readText(parameters, name) {
    const value = parameters[name];
    return typeof value === "string" ? value : refuse(`Parameter "${name}" must be a string.`);
}
/** A parameter that must be a string which says something. */
function readName(parameters, name) {
    const text = readText(parameters, name);
    return text === "" ? refuse(`Parameter "${name}" must not be empty.`) : text;
}
/** A parameter that may be absent, else must be a string. */
function readOptionalText(parameters, name) {
    return parameters[name] === undefined ? undefined : readText(parameters, name);
}
/** A parameter that must be true or false; `otherwise` if it is absent. */
function readBoolean(parameters, name, otherwise) {
    const value = parameters[name] === undefined ? otherwise : parameters[name];
    return typeof value === "boolean" ? value : refuse(`Parameter "${name}" must be true or false.`);
}
/** A parameter that must be a list of strings. */
function readTexts(parameters, name) {
    const value = parameters[name];
    const texts = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
    if (!Array.isArray(value) || texts.length !== value.length)
        refuse(`Parameter "${name}" must be a list of strings.`);
    return texts;
}
/** A parameter that must be a list of objects. */
function readObjects(parameters, name) {
    const value = parameters[name];
    const objects = Array.isArray(value) ? value.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    if (!Array.isArray(value) || objects.length !== value.length) {
        refuse(`Parameter "${name}" must be a list of objects.`);
    }
    return objects;
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   hU: () => (/* binding */ writtenDocument)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9891);

/** Takes up a document of a file; its value fits its schema. */
function writtenDocument(file, { index, value }) {
    const mapping = value;
    const instructions = Array.isArray(mapping.instructions) ? mapping.instructions.map(writtenInstruction) : [];
    return { file, document: index, value: mapping, instructions };
}
function writtenInstruction(written) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(written))
        return { kind: written, parameters: {} };
    const [kind, parameters] = Object.entries(written)[0];
    return { kind, parameters: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameters) ? parameters : {} };
}
/** A place of a document, as a diagnostic names it. */
function placeIn({ file, document }, pointer, part = "value") {
    return { file, where: { document, pointer, part } };
}
/** The environments of a `kind: Flag` document; none for any other kind. */
function environmentsOf({ value }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.environments))
        return [];
    return Object.entries(value.environments).map(([environment, configuration]) => ({
        configuration: configuration,
        pointer: ["environments", environment],
    }));
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 2562:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = require("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = require("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/core/model/failure.js
var model_failure = __nccwpck_require__(1399);
// EXTERNAL MODULE: ./build/core/render/escape.js
var render_escape = __nccwpck_require__(1245);
// EXTERNAL MODULE: ./build/action/change-outputs.js
var change_outputs = __nccwpck_require__(835);
// EXTERNAL MODULE: ./build/core/decide/observed.js
var observed = __nccwpck_require__(1014);
// EXTERNAL MODULE: ./build/commands/observe/read-sources.js + 1 modules
var read_sources = __nccwpck_require__(547);
;// CONCATENATED MODULE: ./build/commands/observe/desired/changed-paths.js
/** Sorts the files that a pull request changes. */
function pathsOf(changed, isChangeFile) {
    const present = changed.filter(({ path, status }) => status !== "removed" && isChangeFile(path));
    const origins = present.filter(({ status }) => status !== "added").map(before);
    const gone = changed.filter((file) => file.status === "removed" || (file.status === "renamed" && !present.includes(file)));
    return { present, origins, left: gone.map(before).filter(isChangeFile) };
}
/** Where a file of the pull request stood before. */
function originOf(present, file) {
    const found = present.find(({ path }) => path === file);
    return found === undefined ? file : before(found);
}
/** GitHub names another path for a copy too, which is a new file. */
function before({ path, status, previousPath }) {
    return status === "renamed" ? (previousPath ?? path) : path;
}

// EXTERNAL MODULE: ./build/core/render/words/fitting.js
var fitting = __nccwpck_require__(7641);
// EXTERNAL MODULE: ./build/commands/observe/desired/same-flag.js
var same_flag = __nccwpck_require__(9027);
// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __nccwpck_require__(2327);
// EXTERNAL MODULE: ./build/core/validate/written-document.js
var written_document = __nccwpck_require__(683);
;// CONCATENATED MODULE: ./build/commands/observe/desired/unreadable-base.js


/**
 * What stands against a document that is nowhere found in the changed files as they were: it may stand in one that cannot
 * be read, and then nobody knows what the edit of it is. With `reapply` it asks for all that it says all the same.
 */
function unreadableBase(flag, held) {
    if (flag.reapply !== undefined)
        return [];
    const names = ({ file }) => held.sources.get(file)?.text.includes(flag.flag) ?? true;
    const broken = held.diagnostics.find(names);
    if (broken === undefined)
        return [];
    const line = held.sources.get(broken.file)?.placeOf(broken.where).line;
    const fault = line === undefined ? "" : ` (line ${line})`;
    return [
        {
            code: "unreadable-base",
            ...(0,written_document/* placeIn */.VV)(flag, ["flag"]),
            message: `What git said before about flag ${(0,did_you_mean/* quote */.hD)(flag.flag)} cannot be read: ${JSON.stringify(broken.file)} was not valid then${fault}.`,
            hint: "Put a line such as `reapply: mended` below `flag:`; it asks for all that this document says, whatever is live.",
        },
    ];
}

;// CONCATENATED MODULE: ./build/commands/observe/desired/edits-of.js




/** Bytes: a comment must hold them beside all else. */
const MOST_IDLE = 4_000;
/** Compares the documents of the changed files with those that were there before, flag by flag: a document may move. */
async function editsOf(now, held, present, sha256) {
    if (now.flags.length + held.flags.length === 0)
        return { changes: [], diagnostics: [], writtenIn: new Map(), brought: [], idle: [] };
    const [{ changesOfEdit }, { endedOwnership }, { unownedEdits }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 323).then(__nccwpck_require__.bind(__nccwpck_require__, 8323)),
        __nccwpck_require__.e(/* import() */ 885).then(__nccwpck_require__.bind(__nccwpck_require__, 4885)),
        __nccwpck_require__.e(/* import() */ 545).then(__nccwpck_require__.bind(__nccwpck_require__, 2545)),
    ]);
    const first = now.flags.filter((flag, index) => now.flags.findIndex((one) => (0,same_flag/* isSameFlag */.Tt)(one, flag)) === index);
    const edits = first.map((after) => {
        const before = heldBefore(after, held.flags, present);
        const unread = before === undefined ? unreadableBase(after, held) : [];
        if (unread.length > 0)
            return { after, before, changes: [], diagnostics: unread };
        return { after, before, ...changesOfEdit(before, after, sha256) };
    });
    // A file that cannot be read may still say it.
    const certain = now.diagnostics.length === 0;
    const ended = held.flags.flatMap((before) => {
        const after = first.find((one) => (0,same_flag/* isSameFlag */.Tt)(one, before));
        return after === undefined && !certain ? [] : endedOwnership(before, after);
    });
    const unowned = edits.flatMap(({ after, before }) => (before === undefined ? [] : unownedEdits(before, after)));
    return {
        changes: edits.flatMap(({ changes }) => changes),
        diagnostics: edits.flatMap(({ diagnostics }) => diagnostics),
        writtenIn: new Map(edits.flatMap(({ changes, before }) => before === undefined ? [] : changes.map((change) => [change, before.file]))),
        brought: edits.flatMap(({ after, before }) => (before === undefined ? [after] : [])),
        idle: (0,fitting/* fitting */._)([...new Set([...ended, ...unowned])], MOST_IDLE, (left) => `The same holds of ${left} more.`),
    };
}
/** The document of a flag as git had it: where its file stood, else in another of the changed files. */
function heldBefore(after, held, present) {
    const same = held.filter((one) => (0,same_flag/* isSameFlag */.Tt)(one, after));
    return same.find(({ file }) => file === originOf(present, after.file)) ?? same[0];
}

;// CONCATENATED MODULE: ./build/commands/observe/desired/search-change-files.js



/** Change files of a commit that are searched at most. */
const MOST_SEARCHED = 500;
/** What the change files of a commit hold; `whole` is false if there are more than a run searches. */
async function searchChangeFiles(world, commit, isChangeFile) {
    const files = (await world.host.listFiles(commit)).filter(isChangeFile);
    const found = await (0,read_sources/* readSources */.t)(world, commit, files.slice(0, MOST_SEARCHED));
    return { ...found, whole: files.length <= MOST_SEARCHED };
}
/** Searches the change files of a commit; finds nothing where GitHub does not list them all. */
async function searchIfListed(world, commit, isChangeFile) {
    try {
        return await searchChangeFiles(world, commit, isChangeFile);
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.H)
            return { flags: [], whole: false };
        throw error;
    }
}
/**
 * The documents of the same flags in the change files that a pull request leaves as they are. Asked only for flags that
 * are new to the changed files; GitHub lists a commit's files once, and each text is read once a run.
 */
async function readNamesakes(world, commit, brought, changed, isChangeFile) {
    if (brought.length === 0)
        return { flags: [], notices: [] };
    const isOther = (path) => isChangeFile(path) && !changed.includes(path);
    const found = await searchIfListed(world, await commit(), isOther);
    const flags = found.flags.filter((one) => brought.some((flag) => (0,same_flag/* isSameFlag */.Tt)(one, flag)));
    const notice = "There are too many change files to check whether another one is about the same flag.";
    return { flags, notices: found.whole ? [] : [notice] };
}

;// CONCATENATED MODULE: ./build/commands/observe/desired/read-moved-files.js




/**
 * Finds the changed files that moved on the base branch before the merge, which then took the edits along: in the change
 * files that are about the same flags. Other files are read only where one is gone.
 */
async function readMovedFiles(world, history, changed, isChangeFile) {
    const { present } = pathsOf(changed, isChangeFile);
    if (present.length === 0)
        return { changed, notices: [] };
    const commit = await history.commit();
    const paths = present.map(({ path }) => path);
    const tree = await world.host.readTree(commit, paths);
    const gone = present.filter(({ path }) => !tree.has(path));
    if (gone.length === 0)
        return { changed, notices: [] };
    const origins = gone.map(({ path }) => originOf(present, path)).filter(isChangeFile);
    const { flags } = await (0,read_sources/* readSources */.t)(world, await history.mergeBase(), origins);
    const found = flags.length === 0 ? NOTHING : await searchIfListed(world, commit, isChangeFile);
    const moves = gone.map(({ path }) => moveOf(path, originOf(present, path), flags, found));
    const arrived = new Map(moves.flatMap(({ to }) => to).map((file) => [file.path, file]));
    return {
        changed: [
            ...changed.filter((file) => !gone.includes(file)),
            ...[...arrived.values()].filter(({ path }) => !paths.includes(path)),
        ],
        notices: moves.filter(({ to }) => to.length === 0).map(({ from }) => tellGone(from, found.whole)),
    };
}
const NOTHING = { flags: [], whole: true };
function moveOf(from, origin, began, { flags }) {
    const held = began.filter(({ file }) => file === origin);
    const homes = flags.filter((one) => held.some((flag) => (0,same_flag/* isSameFlag */.Tt)(one, flag))).map(({ file }) => file);
    return { from, to: [...new Set(homes)].map((path) => ({ path, status: "renamed", previousPath: origin })) };
}
function tellGone(path, whole) {
    const more = whole ? "" : " There are too many change files to look for it in the others.";
    return `The merge commit does not hold ${JSON.stringify(path)}, so nothing is asked for what the pull request changed there.${more}`;
}

;// CONCATENATED MODULE: ./build/commands/observe/desired/read-on-base.js




/**
 * The changes that the tip of the base branch still holds, in their file or in one that they were moved to. A file that
 * the tip holds and that cannot be read as change files are leaves it open.
 */
async function readOnBase(world, history, changes, isChangeFile) {
    const tip = await history.tip();
    const own = await (0,read_sources/* readSources */.t)(world, tip, [...new Set(changes.map(({ file }) => file))]);
    const holds = await createHolder(changes);
    const missing = changes.filter((change) => !holds(inFile(own, change.file), change));
    // A flag's document that stands where it stood, and says something else, was edited.
    const moved = missing.filter((change) => !isEdited(own, change));
    if (moved.length === 0)
        return { onBase: new Set(changes.filter((one) => !missing.includes(one))), unclear: new Map() };
    const everywhere = await searchChangeFiles(world, tip, isChangeFile);
    const lost = missing.filter((change) => !moved.includes(change) || !holds(everywhere, change));
    const broken = new Set(own.diagnostics.map(({ file }) => file));
    const open = lost.filter((change) => moved.includes(change) && (broken.has(change.file) || !everywhere.whole));
    return {
        onBase: new Set(changes.filter((change) => !lost.includes(change) || open.includes(change))),
        unclear: new Map(open.map((change) => [change, unclear(change)])),
    };
}
/** Tells whether change files still say what a change asks for: by its digest, or for the edit of a flag's document by all that it edited. */
async function createHolder(changes) {
    const edits = changes.some(({ intent }) => intent !== undefined);
    const holdsChange = edits ? (await __nccwpck_require__.e(/* import() */ 401).then(__nccwpck_require__.bind(__nccwpck_require__, 8401))).holdsChange : undefined;
    return ({ changes: documents, flags }, change) => change.intent === undefined
        ? documents.some(({ digest }) => digest === change.digest)
        : flags.some((flag) => (0,same_flag/* isAbout */.KH)(change, flag) && holdsChange?.(change, flag));
}
function inFile({ changes, flags }, path) {
    return { changes: changes.filter(({ file }) => file === path), flags: flags.filter(({ file }) => file === path) };
}
function isEdited({ flags }, change) {
    return change.intent !== undefined && flags.some((flag) => flag.file === change.file && (0,same_flag/* isAbout */.KH)(change, flag));
}
function unclear({ file }) {
    const message = `The base branch does not tell whether it still holds the change of ${JSON.stringify(file)}.`;
    return new model_failure/* Failure */.H("base-unclear", message, { hint: "Make its change files valid again.", outcome: "unknown" });
}

// EXTERNAL MODULE: ./build/core/model/change/change.js
var change_change = __nccwpck_require__(8412);
;// CONCATENATED MODULE: ./build/commands/observe/desired/refusals.js


/** Holds changes and documents of flags against each other: one change of a resource, one document of a flag. */
async function refusals(counted, flags, namesakes, unpaired) {
    const { duplicateRule, firstOfEach } = await __nccwpck_require__.e(/* import() */ 634).then(__nccwpck_require__.bind(__nccwpck_require__, 7253));
    const first = firstOfEach(counted);
    const twice = duplicateRule(counted);
    const others = counted.filter((change) => !first.includes(change));
    const spread = flags.length === 0 ? [] : await spreadFlags(flags, namesakes);
    const against = (change) => [
        ...twice.filter((_, index) => (0,change_change/* resourceName */.Iy)(others[index].resource) === (0,change_change/* resourceName */.Iy)(change.resource)),
        ...spread
            .filter(({ flag }) => change.intent !== undefined && (0,same_flag/* isAbout */.KH)(change, flag))
            .map(({ diagnostic }) => diagnostic),
        ...unpaired.filter((diagnostic) => (0,same_flag/* isOf */.yW)(diagnostic, change)),
    ];
    return {
        first,
        faults: new Map(first.map((change) => [change, against(change)])),
        diagnostics: [...unpaired, ...twice, ...spread.map(({ diagnostic }) => diagnostic)],
    };
}
/** The flags that two documents are about, each with what is said of the second one. */
async function spreadFlags(flags, namesakes) {
    const { oneFileRule } = await __nccwpck_require__.e(/* import() */ 59).then(__nccwpck_require__.bind(__nccwpck_require__, 6297));
    return oneFileRule(flags, namesakes).map((diagnostic) => ({
        flag: flags.find((one) => (0,same_flag/* isOf */.yW)(diagnostic, one)),
        diagnostic,
    }));
}

;// CONCATENATED MODULE: ./build/commands/observe/desired/read-desired.js







/** What a pull request without change files asks for. */
const read_desired_NOTHING = {
    changes: [],
    onBase: new Set(),
    unclear: new Map(),
    faults: new Map(),
    writtenIn: new Map(),
    diagnostics: [],
    notices: [],
    sources: new Map(),
};
/**
 * Reads the changed change files at the head, or for a merged pull request at the merge commit. A document counts unless
 * its file held it where the pull request began, or, once merged, on the base branch just before: then another pull
 * request brought it. A flag's document counts by its edit since then, whichever of the changed files held it.
 */
async function readDesired(world, history, touched, stage, isChangeFile) {
    const merged = stage === "merged";
    const { changed, notices } = merged
        ? await readMovedFiles(world, history, touched, isChangeFile)
        : { changed: touched, notices: [] };
    const { present, origins, left } = pathsOf(changed, isChangeFile);
    if (present.length + (stage === "closed" ? 0 : left.length) === 0)
        return { ...read_desired_NOTHING, notices };
    const paths = present.map(({ path }) => path);
    const before = [...new Set([...origins, ...left])];
    const [now, began, justBefore] = await Promise.all([
        readAt(world, history.commit, paths),
        readAt(world, history.mergeBase, merged ? origins : before),
        readAt(world, history.before, merged ? [...new Set([...paths, ...before])] : []),
    ]);
    const held = only(merged ? justBefore : began, isChangeFile);
    const heldThen = documentKeys(began);
    // Empty unless merged: nothing was read of it then.
    const heldSince = documentKeys(justBefore);
    const isNew = ({ file, digest }) => !heldThen.has(documentKey(originOf(present, file), digest)) && !heldSince.has(documentKey(file, digest));
    const edits = await editsOf(now, held, present, world.sha256);
    const namesakes = stage === "closed" ? NO_NAMESAKES : await readNamesakes(world, history.commit, edits.brought, paths, isChangeFile);
    const counted = inFileOrder([...now.changes.filter(isNew), ...edits.changes]);
    const { first, faults, diagnostics } = await refusals(counted, now.flags, namesakes.flags, edits.diagnostics);
    const tip = merged && first.length > 0 ? await readOnBase(world, history, first, isChangeFile) : NOT_MERGED;
    return {
        changes: first,
        ...tip,
        faults,
        writtenIn: edits.writtenIn,
        diagnostics: [...now.diagnostics, ...diagnostics],
        notices: stage === "closed" ? [] : [...notices, ...edits.idle, ...namesakes.notices],
        sources: now.sources,
    };
}
/** Asks for the commit only if something is to be read of it. */
async function readAt(world, commit, paths) {
    return (0,read_sources/* readSources */.t)(world, paths.length === 0 ? "" : await commit(), paths);
}
function only(sources, isChangeFile) {
    const isIn = ({ file }) => isChangeFile(file);
    return { ...sources, flags: sources.flags.filter(isIn), diagnostics: sources.diagnostics.filter(isIn) };
}
const NO_NAMESAKES = { flags: [], notices: [] };
const NOT_MERGED = { onBase: new Set(), unclear: new Map() };
/** The documents that files of a commit hold, by file and digest. */
function documentKeys({ changes }) {
    return new Set(changes.map(({ file, digest }) => documentKey(file, digest)));
}
function documentKey(file, digest) {
    return `${digest} ${file}`;
}
function inFileOrder(changes) {
    return changes.toSorted((a, b) => (a.file === b.file ? a.document - b.document : a.file < b.file ? -1 : 1));
}

// EXTERNAL MODULE: ./build/commands/observe/history.js
var observe_history = __nccwpck_require__(3269);
// EXTERNAL MODULE: ./build/commands/observe/once.js
var once = __nccwpck_require__(9508);
;// CONCATENATED MODULE: ./build/commands/observe/live/read-written.js


/**
 * Reads when git last changed what it said before a change, once for each file; undefined if it said nothing before, and
 * where GitHub does not tell, since that must not hide what the date is about.
 */
function createWrittenReader(host, history, stage, { writtenIn }) {
    const read = (0,once/* once */.O)(async (file) => {
        try {
            return await host.readLastChange(await (stage === "merged" ? history.before() : history.mergeBase()), file);
        }
        catch (error) {
            if (error instanceof model_failure/* Failure */.H)
                return undefined;
            throw error;
        }
    });
    return async (change) => {
        const file = writtenIn.get(change);
        return file === undefined ? undefined : read(file);
    };
}

// EXTERNAL MODULE: ./build/core/decide/review.js
var decide_review = __nccwpck_require__(582);
// EXTERNAL MODULE: ./build/core/render/change/standing-table.js
var standing_table = __nccwpck_require__(5436);
// EXTERNAL MODULE: ./build/core/render/check-run-content.js + 3 modules
var check_run_content = __nccwpck_require__(5587);
// EXTERNAL MODULE: ./build/core/render/gate.js
var gate = __nccwpck_require__(2865);
// EXTERNAL MODULE: ./build/core/render/report.js
var render_report = __nccwpck_require__(8252);
;// CONCATENATED MODULE: ./build/core/render/comment.js








const OPENING = "<!-- flag-gitops v1 sticky";
const KEY = "[A-Za-z0-9][A-Za-z0-9_.-]{0,255}";
const comment_FLAG = new RegExp(`^launchdarkly/(${KEY})/(${KEY})/(${KEY}|\\*)$`);
const SEGMENT = new RegExp(`^launchdarkly/(${KEY})/segments/(${KEY})/(${KEY})$`);
const ECHO = /^echo:([A-Za-z0-9_-]{1,64}):([A-Za-z0-9_-]{43})$/;
const SETTLED = /^settled:([A-Za-z0-9_-]{12})$/;
const MOST_BYTES = 60_000;
/** True if a comment begins with our hidden mark. */
function isOurs(body) {
    return body.startsWith(OPENING);
}
/** The resources that one of our comments remembers to have asked for; a hint for finding strays, never evidence. */
function rememberedResources(body) {
    return rememberedWords(body).flatMap((word) => {
        const [, project, flag, environment] = comment_FLAG.exec(word) ?? [];
        if (project !== undefined && flag !== undefined && environment !== undefined) {
            return [{ provider: "launchdarkly", project, flag, environment: environment === "*" ? null : environment }];
        }
        const [, owner, segment, place] = SEGMENT.exec(word) ?? [];
        if (owner === undefined || segment === undefined || place === undefined)
            return [];
        return [{ provider: "launchdarkly", project: owner, segment, environment: place }];
    });
}
/** SHA-256 of the instructions that the provider answered to a copy, by request id; one that is told twice is not known. */
function rememberedEchoes(body) {
    const echoes = new Map();
    const contradicted = new Set();
    for (const word of rememberedWords(body)) {
        const [, id, digest] = ECHO.exec(word) ?? [];
        if (id === undefined || digest === undefined)
            continue;
        if (echoes.has(id) && echoes.get(id) !== digest)
            contradicted.add(id);
        echoes.set(id, digest);
    }
    for (const id of contradicted)
        echoes.delete(id);
    return echoes;
}
/** What of a change's digest stands in a comment: enough to tell changes of one pull request apart. */
function shortDigest(digest) {
    return digest.slice(0, 12);
}
/** The short digests of the merged changes that asked for what was live already. */
function rememberedSettled(body) {
    return new Set(rememberedWords(body).flatMap((word) => SETTLED.exec(word)?.[1] ?? []));
}
/** The words of the hidden mark; none if it does not end where it should. */
function rememberedWords(body) {
    const [first = ""] = body.split("\n", 1);
    return first.slice(OPENING.length).split(" ");
}
/** The hidden mark that a comment begins with: by it a later run finds the comment, and what it must look at. */
function hiddenMark({ remembered, echoes, settled }) {
    const resources = remembered.map((resource) => {
        const { provider, project, environment } = resource;
        const path = (0,change_change/* isSegment */.wk)(resource) ? `segments/${resource.segment}` : resource.flag;
        return `${provider}/${project}/${path}/${environment ?? "*"}`;
    });
    const words = [
        ...[...echoes].map(([id, digest]) => `echo:${id}:${digest}`).filter((word) => ECHO.test(word)),
        ...[...settled].map((digest) => `settled:${digest}`).filter((word) => SETTLED.test(word)),
    ];
    const shown = [...(0,fitting/* fitting */._)(words, 10_000, () => "…"), ...(0,fitting/* fitting */._)(resources, 20_000, () => "…")];
    return [OPENING, ...shown, "-->"].join(" ");
}
/** The whole text of the sticky comment, 60,000 UTF-8 bytes at most. */
function renderComment(report) {
    const { diagnostics, sources, notices } = report;
    const shown = (0,render_report/* shownStandings */.P)(report);
    const head = [
        hiddenMark(report),
        `### ${heading((0,gate/* gate */.Gj)(report).title)}`,
        ...(shown.length === 0 || report.stage === "closed" ? [] : [(0,standing_table/* environmentLine */.u)(shown)]),
        ...notices.map(render_escape/* sentence */.em),
        ...lead(report, shown),
        ...(diagnostics.length === 0 ? [] : [(0,check_run_content/* problemList */.gH)(diagnostics, sources)]),
    ].join("\n\n");
    const end = tail(report, shown);
    const room = MOST_BYTES - (0,fitting/* bytesOf */.$)(head) - (0,fitting/* bytesOf */.$)(end.join()) - 200;
    return [head, ...(0,standing_table/* standingTable */.X)(shown, report, room), ...end].join("\n\n");
}
function heading(title) {
    if (title === "No flag changes")
        return title;
    return /^[0-9].*change/.test(title) ? title.replace("change", "flag change") : `Flag changes: ${(0,render_escape/* sentence */.em)(title)}`;
}
const STUCK = "Merged. Something was not applied: the check runs say why.";
/** What the reader should know or do first. */
function lead({ stage, scope, standings, diagnostics, notices }, shown) {
    const live = standings.some(({ verdict }) => verdict.conclusion !== "cancelled");
    if (scope === "elsewhere")
        return [];
    if (stage === "closed") {
        return [
            `Closed without a merge. ${live ? "Not everything is withdrawn." : "Its approval requests were withdrawn."}`,
        ];
    }
    if (diagnostics.length > 0) {
        return [stage === "merged" ? STUCK : "Nothing is requested while something in the change files is wrong."];
    }
    if (shown.length === 0)
        return [`This pull request changes no flags${notices.length > 0 ? "" : " any more"}.`];
    if (scope === "validated")
        return ["The change files were checked and nothing else: see above why."];
    if (stage === "draft")
        return ["Nothing is requested while the pull request is a draft."];
    const idle = shown.every((one) => (0,gate/* needsNothing */.T6)(one) || one.verdict.result === "none");
    if (stage !== "merged") {
        if (idle)
            return ["Nothing is requested: what it asks for is live already."];
        return [
            `Review the requests ${whereOf(shown)}. What is approved when this pull request merges is applied, and nothing else.`,
        ];
    }
    if (idle)
        return ["Merged. Nothing of it is left to do."];
    const asked = shown.filter((one) => !(0,gate/* needsNothing */.T6)(one));
    const applied = asked.every(({ verdict }) => verdict.result === "applied" || verdict.result === "none");
    const stuck = shown.some(({ verdict }) => verdict.conclusion === "failure");
    if (stuck)
        return [STUCK];
    return [
        applied
            ? `Merged. What was approved has been applied${waits(shown) ? ", or is scheduled" : ""}.`
            : "Merged. What waits is applied by a later run, once it is approved in LaunchDarkly.",
    ];
}
function waits(shown) {
    return shown.some(({ verdict }) => verdict.request?.status === "scheduled");
}
/** Where people review: in LaunchDarkly unless it says that another service keeps the approvals. */
function whereOf(shown) {
    const kept = shown.flatMap(({ verdict: { request } }) => (request === undefined ? [] : (0,decide_review/* isReviewedElsewhere */.YZ)(request)));
    if (!kept.includes(true))
        return "in LaunchDarkly";
    return kept.includes(false) ? "in LaunchDarkly and where else they are kept" : "where their environment keeps them";
}
function tail({ stage, scope }, shown) {
    if (shown.every(gate/* needsNothing */.T6) || scope !== "full" || (stage !== "open" && stage !== "draft"))
        return [];
    return ["A commit that changes an instruction needs new approvals; any other commit keeps them."];
}

;// CONCATENATED MODULE: ./build/commands/observe/read-standing.js

/** Reads what earlier runs left on a pull request; the check runs only if there is or will be something to say. */
async function readStanding({ host }, { number, headSha }, speaks) {
    const [listed, early] = await Promise.all([
        host.readComments(number),
        speaks ? host.readCheckRuns(headSha) : undefined,
    ]);
    const comments = listed.filter(({ body }) => isOurs(body));
    const checkRuns = early ?? (comments.length > 0 ? await host.readCheckRuns(headSha) : []);
    const byBots = comments.filter(({ byBot }) => byBot);
    return {
        comments,
        checkRuns,
        remembered: byBots.flatMap(({ body }) => rememberedResources(body)),
        echoes: new Map(byBots.flatMap(({ body }) => [...rememberedEchoes(body)])),
        settled: new Set(byBots.flatMap(({ body }) => [...rememberedSettled(body)])),
    };
}

// EXTERNAL MODULE: ./build/core/decide/pick-request.js
var pick_request = __nccwpck_require__(2891);
;// CONCATENATED MODULE: ./build/commands/act/report/remembering.js



/** What a later run must look at even if the files no longer say so: what lives, what was applied, what was not asked. */
function rememberedOf(standings, { scope }, hints) {
    const found = standings.filter(({ observed }) => (observed.change !== undefined && scope !== "elsewhere") ||
        observed.failure !== undefined ||
        observed.requests.some(({ request }) => request.status !== "failed"));
    const named = found.map(({ observed }) => observed.resource);
    const unasked = scope === "validated" ? hints : [];
    return [...new Map([...named, ...unasked].map((one) => [`${one.provider} ${(0,change_change/* resourceName */.Iy)(one)}`, one])).values()];
}
/** The merged changes that asked for what was live already, as short digests: found now, or remembered. */
function settledOf(standings, remembered) {
    const found = standings.filter(({ observed }) => observed.settled &&
        observed.failure === undefined &&
        observed.diagnostics.length === 0 &&
        (0,pick_request/* pickRequest */.t8)(observed).same === undefined);
    return new Set([...remembered, ...found.map(({ observed }) => shortDigest(observed.change?.digest ?? ""))]);
}
/** What copies were answered with when they were first seen; what was remembered stays where nothing newer is known. */
function echoesOf(standings, remembered) {
    const seen = standings.flatMap(({ observed: { requests } }) => requests.filter(({ request }) => request.source));
    const first = seen.map(({ request: { id }, echoDigest }) => [id, remembered.get(id) ?? echoDigest]);
    const whole = standings.every(({ observed }) => !observed.unread && observed.failure === undefined);
    const kept = whole && standings.some(({ observed }) => observed.change?.copy !== undefined) ? [] : [...remembered];
    return new Map([...kept, ...first]);
}

;// CONCATENATED MODULE: ./build/commands/act/report/ensure-check-run.js

const MARK = /<!-- flag-gitops v1 check #([0-9]+) -->$/;
/** Below GitHub's 65,535, with room for the mark. */
const LONGEST_SUMMARY = 60_000;
/** A writer that knows which check runs stand on the head, the latest of each name. */
function createCheckRunWriter(host, { number, headSha }, standing) {
    let app = standing.find((run) => ownerOf(run) !== undefined)?.app;
    async function create(content) {
        app = (await host.createCheckRun(headSha, content)).app;
    }
    /** Changes a check run, or writes a new one where GitHub does not let us change that one. */
    async function update(id, content) {
        try {
            await host.updateCheckRun(id, content);
        }
        catch (error) {
            if (!(error instanceof model_failure/* Failure */.H) || ![403, 404, 422].includes(error.status ?? 0))
                throw error;
            await create(content);
        }
    }
    return {
        app: () => app,
        async ensure(plain) {
            const content = { ...plain, summary: marked(plain.summary, number) };
            const found = standing.find((run) => run.name === content.name && ownerOf(run) !== undefined);
            if (found === undefined)
                return create(content);
            if (ownerOf(found) !== number) {
                // Another pull request with the same head spoke last; the worse of the two must stand.
                if (badness(content.conclusion) > badness(found.conclusion))
                    await create(content);
                return;
            }
            if (says(found, content))
                return;
            // GitHub neither takes a completed check run back nor removes annotations: a new one of the same name counts instead.
            const back = found.conclusion !== null && content.conclusion === null;
            if (back || content.annotations.length + found.annotationCount > 0)
                await create(content);
            else
                await update(found.id, content);
        },
        async cancelOthers(names) {
            for (const run of standing) {
                if (names.includes(run.name) || ownerOf(run) !== number || run.conclusion === "cancelled")
                    continue;
                const summary = marked("The change left the pull request.", number);
                await update(run.id, { ...run, conclusion: "cancelled", title: "Withdrawn", summary, annotations: [] });
            }
        },
    };
}
/** The number of the pull request that a check run of ours speaks for; undefined if it is not ours. */
function ownerOf({ summary }) {
    const found = MARK.exec(summary);
    return found === null ? undefined : Number(found[1]);
}
function marked(summary, number) {
    const cut = summary.length > LONGEST_SUMMARY ? `${summary.slice(0, LONGEST_SUMMARY).replace(/\n[^\n]*$/, "")}\n\n…` : summary;
    return `${cut}\n\n<!-- flag-gitops v1 check #${number} -->`;
}
/** A cancelled check run speaks for nothing any more, so any other may take its place. */
function badness(conclusion) {
    if (conclusion === "cancelled")
        return 0;
    if (conclusion === "success")
        return 1;
    return conclusion === null ? 2 : 3;
}
function says(found, content) {
    return (found.conclusion === content.conclusion &&
        found.externalId === content.externalId &&
        found.title === content.title &&
        found.summary === content.summary &&
        found.annotationCount === content.annotations.length);
}

;// CONCATENATED MODULE: ./build/commands/act/report/ensure-reported.js






/** Writes the check runs and the comment of a pull request where their text differs from what stands there. */
async function ensureReported(world, outcome, standing) {
    const writer = createCheckRunWriter(world.host, outcome.pullRequest, standing.checkRuns);
    const gateContent = gateRun(outcome);
    const changes = changeRuns(outcome, standing);
    // The worse state first: a run that dies in between must not leave a success standing.
    if (gateContent.conclusion !== "success")
        await writer.ensure(gateContent);
    for (const content of changes)
        await writer.ensure(content);
    if (gateContent.conclusion === "success")
        await writer.ensure(gateContent);
    if (outcome.scope !== "undecided")
        await writer.cancelOthers([...changes, gateContent].map(({ name }) => name));
    await ensureComment(world, outcome, standing, writer.app());
}
function changeRuns(outcome, { checkRuns }) {
    return outcome.standings
        .filter(({ observed }) => outcome.scope !== "elsewhere" || !observed.unread)
        .map((one) => ({ one, name: (0,change_change/* resourceName */.Iy)(one.observed.resource) }))
        .filter(({ one, name }) => one.observed.change || one.tried || checkRuns.some((run) => run.name === name))
        .map(({ one: { observed, verdict }, name }) => ({
        name,
        externalId: verdict.request?.id ?? "",
        conclusion: verdict.conclusion,
        title: titleOf(verdict.title),
        summary: (0,check_run_content/* changeSummary */.lb)({ observed, verdict }, outcome),
        annotations: [],
    }));
}
/** A title may quote a provider; GitHub shows it as plain text. */
function titleOf(title) {
    return (0,render_escape/* textForGitHub */.QY)(title, 200);
}
function gateRun(outcome) {
    const { diagnostics, sources } = outcome;
    const gateVerdict = (0,gate/* gate */.Gj)(outcome);
    return {
        name: gate/* GATE_NAME */.m,
        externalId: "",
        ...gateVerdict,
        title: titleOf(gateVerdict.title),
        summary: (0,check_run_content/* gateSummary */.sK)(outcome),
        annotations: diagnostics.map((diagnostic) => annotationOf(diagnostic, sources.get(diagnostic.file))),
    };
}
function annotationOf({ code, file, where, message, hint }, source) {
    const place = source?.placeOf(where) ?? { line: 1, column: 1, endColumn: 2 };
    return {
        path: file,
        startLine: place.line,
        endLine: place.line,
        startColumn: place.column,
        endColumn: place.endColumn,
        title: code,
        message: (0,render_escape/* textForGitHub */.QY)(hint === undefined ? message : `${message} ${hint}`),
    };
}
/** Writes the one comment of a pull request; `app` is the slug under which our check runs stand. */
async function ensureComment({ host }, outcome, { comments }, app) {
    const { standings, diagnostics, scope, pullRequest, telling } = outcome;
    if (scope === "undecided")
        return;
    const worth = scope !== "elsewhere" && (telling || standings.length + diagnostics.length > 0);
    if (comments.length === 0 && !worth)
        return;
    const us = await host.readIdentity(app);
    const ours = comments.find(({ author, body }) => author === us && isOurs(body));
    if (ours === undefined && !worth)
        return;
    const body = renderComment(outcome);
    if (ours === undefined)
        await host.createComment(pullRequest.number, body);
    else if (ours.body !== body)
        await host.updateComment(ours.id, body);
}

;// CONCATENATED MODULE: ./build/commands/act/report/report-outcome.js



/** The outcome once it stands on the pull request; what GitHub refuses to take is said in the outcome instead. */
async function reported(world, outcome, standing) {
    try {
        await ensureReported(world, outcome, standing);
        return outcome;
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H))
            throw error;
        // A fork's token may not write; that must not fail a run that was only able to validate.
        if (outcome.scope === "validated" && error.status === 403) {
            const notice = "GitHub does not let this run write check runs or comments: its token may only read.";
            return { ...outcome, notices: [...outcome.notices, notice] };
        }
        return { ...outcome, result: (0,observed/* worstOf */.h)([outcome.result, "failed"]), failures: [...outcome.failures, error] };
    }
}
/** A pull request that a failure kept from being decided: its check run must report all the same, and not as success. */
async function undecided(world, pullRequest, stage, failure) {
    const outcome = {
        pullRequest,
        stage,
        scope: "undecided",
        result: "failed",
        standings: [],
        diagnostics: [],
        sources: new Map(),
        notices: [`${failure.message} ${failure.hint}`],
        remembered: [],
        people: new Map(),
        echoes: new Map(),
        settled: new Set(),
        telling: false,
        failures: [failure],
    };
    if (stage !== "open" && stage !== "draft")
        return outcome;
    try {
        return await reported(world, outcome, {
            comments: [],
            remembered: [],
            echoes: new Map(),
            settled: new Set(),
            checkRuns: await world.host.readCheckRuns(pullRequest.headSha),
        });
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H))
            throw error;
        return outcome;
    }
}

;// CONCATENATED MODULE: ./build/commands/act/report/tell-gone.js


/** Says in the log which requests our check runs speak of and are ours no more: somebody deleted them, or took their mark. */
function tell_gone_tellGone({ log }, number, checkRuns, seen) {
    const own = checkRuns.filter((run) => ownerOf(run) === number && run.conclusion !== "cancelled" && run.externalId !== "");
    for (const { resource, requests, strangers, unread, failure } of seen) {
        if (unread || failure !== undefined)
            continue;
        const name = (0,change_change/* resourceName */.Iy)(resource);
        const run = own.find((one) => one.name === name);
        if (run === undefined || requests.some(({ request }) => request.id === run.externalId))
            continue;
        const lost = strangers.some(({ id }) => id === run.externalId) ? "has lost its mark" : "is gone";
        log.info(`${name}: approval request ${run.externalId} ${lost}; its approvals do not count for another one.`);
    }
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __nccwpck_require__(9891);
;// CONCATENATED MODULE: ./build/core/policy/effective.js

/** The rules that hold for an environment, with its key; for all environments at once (null) the rules of each. */
function environmentPolicies({ policy }, environment) {
    if (environment === null)
        return [...policy.environments];
    const rules = policy.environments.get(environment);
    return rules === undefined ? [] : [[environment, rules]];
}
/** How reviews are counted when several configs must agree: what one of them denies is denied. */
function reviewPolicyOf(configs) {
    const strictest = (key) => configs.length > 0 && configs.every(({ policy }) => policy[key] === "allow") ? "allow" : "deny";
    return {
        selfApproval: strictest("selfApproval"),
        canApplyDeclinedChanges: strictest("canApplyDeclinedChanges"),
        autoApply: strictest("autoApply"),
    };
}
/**
 * Who is who by any of the configs: member by GitHub login in lower case. Where they differ the last one counts, which is
 * the one that the pull request cannot have edited.
 */
function membersOf(configs) {
    return new Map(configs.flatMap(({ members }) => [...members]));
}
/**
 * What a request hands to the service that keeps the approvals, by the first config that says it. A change of all
 * environments hands on what they agree upon, and nothing if they do not.
 */
function integrationConfigOf(configs, environment) {
    for (const config of configs) {
        const [first, ...others] = environmentPolicies(config, environment).flatMap(([, { integrationConfig }]) => integrationConfig === undefined ? [] : [integrationConfig]);
        if (first !== undefined)
            return others.every((other) => (0,json/* equalJson */.FS)(first, other)) ? first : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/policy/policy-subject.js


/** The rules of each environment that a change is about, with its key. */
function policiesOf({ change, config }) {
    return environmentPolicies(config, change.resource.environment);
}
/** Where the edit of a desired flag asks for what it does, since it writes no instructions: at its environment, or its variations. */
function editedAt({ intent, environmentAt }) {
    if (intent === undefined)
        return undefined;
    return intent.of === "variations" ? ["variations"] : environmentAt;
}
/** A broken rule as a diagnostic of the change's file, whose hint says who may waive it. */
function diagnosticOf({ change, configPath, baseBranch }, broken) {
    const { code, pointer, part, message, cure, rule } = broken;
    const who = `Whoever may merge a change of \`${rule}\` in \`${configPath}\` into ${(0,did_you_mean/* quote */.hD)(baseBranch)} may waive it.`;
    const where = { document: change.document, pointer, part };
    return { code, file: change.file, where, message, hint: `${cure} ${who}` };
}

;// CONCATENATED MODULE: ./build/core/policy/rules/allow-rule.js


const ELSEWHERE = "Take the document out of the pull request.";
/** `allow`: only the projects and environments that it names may be changed; all environments together only if it names none. */
function allowRule(subject) {
    const { projects, environments } = subject.config.policy.allow ?? {};
    const { resource, intent, environmentAt = ["environment"] } = subject.change;
    const { project, environment } = resource;
    const faults = [];
    if (projects !== undefined && !projects.includes(project)) {
        faults.push(diagnosticOf(subject, {
            code: "policy-not-allowed",
            pointer: ["project"],
            part: "value",
            message: `Project ${(0,did_you_mean/* quote */.hD)(project)} may not be changed: allow.projects names ${(0,did_you_mean/* listNames */.Zv)(projects)}.`,
            cure: ELSEWHERE,
            rule: "policy.allow.projects",
        }));
    }
    if (environments !== undefined && (environment === null || !environments.includes(environment))) {
        const what = environment === null ? "All environments together" : `Environment ${(0,did_you_mean/* quote */.hD)(environment)}`;
        faults.push(diagnosticOf(subject, {
            code: "policy-not-allowed",
            pointer: environment === null ? [] : environmentAt,
            part: intent === undefined ? "value" : "key",
            message: `${what} may not be changed: allow.environments names ${(0,did_you_mean/* listNames */.Zv)(environments)}.`,
            cure: ELSEWHERE,
            rule: "policy.allow.environments",
        }));
    }
    return faults;
}

// EXTERNAL MODULE: ./build/core/model/instructions/kinds.js + 2 modules
var kinds = __nccwpck_require__(6994);
;// CONCATENATED MODULE: ./build/core/policy/rules/forbid-rule.js



/** `forbid`: no change uses these instruction kinds, or the older twins of them, nor compiles to them, nor copies these parts. */
function forbidRule(subject) {
    const { instructions, copy, resource } = subject.change;
    const scope = (0,kinds/* scopeOf */.Od)(resource);
    const used = [
        ...compiledKinds(subject, scope),
        ...instructions.map(({ kind, parameters }, index) => ({
            what: `Instruction ${(0,did_you_mean/* quote */.hD)(kind)}`,
            names: [kind, ...twinsOf(scope, kind, parameters.contextKind ?? USER)],
            pointer: ["instructions", index, kind],
        })),
        ...(copy?.actions ?? []).map((action) => ({
            what: `Copying with ${(0,did_you_mean/* quote */.hD)(action)}`,
            names: [action],
            pointer: ["include"],
        })),
    ];
    return policiesOf(subject).flatMap(([environment, { forbid = [] }]) => used.flatMap(({ what, names, pointer }) => {
        const named = names.find((name) => forbid.includes(name));
        return named === undefined ? [] : [refused(subject, environment, what, named, names[0] === named, pointer)];
    }));
}
/** What the edit of a desired flag compiles to, each kind once for each context kind. */
function compiledKinds({ change, instructions = [] }, scope) {
    const pointer = editedAt(change);
    if (pointer === undefined)
        return [];
    const used = instructions.map(({ kind, contextKind = USER }) => {
        const what = `Instruction ${(0,did_you_mean/* quote */.hD)(kind)}, to which this edit compiles,`;
        return [`${kind} ${contextKind}`, { what, names: [kind, ...twinsOf(scope, kind, contextKind)], pointer }];
    });
    return [...new Map(used).values()];
}
const USER = "user";
/** The kinds that do the same: the newer one of a kind for users, and for users the older one of a kind for contexts. */
function twinsOf(scope, kind, contextKind) {
    const newer = (0,kinds/* findKind */.oH)(scope, kind)?.replacement;
    const older = contextKind === USER ? kinds/* KINDS */.GW[scope].filter(({ replacement }) => replacement === kind) : [];
    return [...(newer === undefined ? [] : [newer]), ...older.map((one) => one.kind)];
}
function refused(subject, environment, what, named, itself, pointer) {
    const why = itself ? "names it" : `names ${(0,did_you_mean/* quote */.hD)(named)}, which does the same`;
    return diagnosticOf(subject, {
        code: "policy-forbidden",
        pointer,
        part: "key",
        message: `${what} is forbidden: forbid of ${(0,did_you_mean/* quote */.hD)(environment)} ${why}.`,
        cure: "Reach the same in another way, or leave it out.",
        rule: `policy.environments.${environment}.forbid`,
    });
}

// EXTERNAL MODULE: ./build/core/render/words/time.js
var time = __nccwpck_require__(8661);
;// CONCATENATED MODULE: ./build/core/policy/freeze.js

/** The freeze that a time falls into, with the key of its environment; of several the one that ends last. */
function freezeAt(configs, environment, time) {
    return configs
        .flatMap((config) => environmentPolicies(config, environment))
        .flatMap(([key, { freeze = [] }]) => freeze.map((one) => ({ environment: key, freeze: one })))
        .filter(({ freeze }) => freeze.from <= time && time < freeze.until)
        .reduce((last, one) => (last === undefined || one.freeze.until > last.freeze.until ? one : last), undefined);
}
/** The freeze that an environment is in now, or (null) any environment is; of several the one that ends last. */
function freezeOf(configs, environment, now) {
    return freezeAt(configs, environment, now)?.freeze;
}

;// CONCATENATED MODULE: ./build/core/policy/rules/freeze-rule.js




/** `freeze`: nothing is planned for a time in which nothing is applied. What waits for the end of one breaks no rule. */
function freezeRule(subject) {
    const { executeAt, resource } = subject.change;
    if (executeAt === undefined)
        return [];
    const found = freezeAt([subject.config], resource.environment, executeAt);
    if (found === undefined)
        return [];
    const { environment, freeze } = found;
    const span = `from ${(0,time/* renderTime */.s)(freeze.from)} until ${(0,time/* renderTime */.s)(freeze.until)}`;
    const message = `The change is to be carried out at ${(0,time/* renderTime */.s)(executeAt)}, in the freeze of ${(0,did_you_mean/* quote */.hD)(environment)} ${span}: ${(0,did_you_mean/* quote */.hD)(freeze.reason)}.`;
    return [
        diagnosticOf(subject, {
            code: "policy-freeze",
            pointer: ["executeAt"],
            part: "value",
            message,
            cure: 'Give "executeAt" another time.',
            rule: `policy.environments.${environment}.freeze`,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/core/policy/reviewers.js

/** Whom a change asks to review: those whom its file names, then those whom the configs name, nobody twice. */
function reviewersOf({ reviewers, resource }, configs) {
    const policies = configs.flatMap((config) => environmentPolicies(config, resource.environment));
    const named = [reviewers, ...policies.map(([, rules]) => rules.reviewers)].flatMap((one) => one ?? []);
    return {
        members: unique(named.flatMap(({ members }) => members)),
        teams: [...new Set(named.flatMap(({ teams }) => teams))],
    };
}
/** The members once each, as first written; case means nothing in an e-mail address. */
function unique(members) {
    const lower = members.map((member) => member.toLowerCase());
    return members.filter((_, index) => lower.indexOf(lower[index]) === index);
}

;// CONCATENATED MODULE: ./build/core/policy/rules/reviewers-rule.js



const MOST_MEMBERS = 10; // LaunchDarkly's limit for the reviewers of one request
/** `reviewers`: the file and the policy together ask no more members than a request can ask. */
function reviewersRule(subject) {
    const { change, config } = subject;
    const { length } = reviewersOf(change, [config]).members;
    const asking = policiesOf(subject).filter(([, { reviewers }]) => (reviewers?.members ?? []).length > 0);
    const [first, second] = asking;
    if (length <= MOST_MEMBERS || first === undefined)
        return [];
    const environments = (0,did_you_mean/* listNames */.Zv)(asking.map(([environment]) => environment));
    return [
        diagnosticOf(subject, {
            code: "too-many-reviewers",
            pointer: ["reviewers", "members"],
            part: "key",
            message: `The file and reviewers of ${environments} ask ${length} members to review; the most is ${MOST_MEMBERS}.`,
            cure: "Name fewer members, or a team.",
            rule: second === undefined ? `policy.environments.${first[0]}.reviewers` : "policy.environments",
        }),
    ];
}

// EXTERNAL MODULE: ./build/core/model/instructions/percentage.js
var percentage = __nccwpck_require__(5095);
// EXTERNAL MODULE: ./build/core/model/live/flag.js
var live_flag = __nccwpck_require__(7316);
;// CONCATENATED MODULE: ./build/core/policy/rollout-step.js


/**
 * The most traffic that one audience is moved to another variation, in thousandths of a percent of that audience.
 *
 * An audience is everybody whom one part of the targeting decided before (a rule, the fallthrough, a prerequisite that is
 * not met) and one part decides afterwards. How many contexts it holds is not known, so that every audience that there
 * can be counts in full: a new rule is compared with the fallthrough and with every rule that it comes before, a removed
 * one with whatever may decide in its place, and a prerequisite may fail for everybody. That reports too much where
 * conditions exclude each other, never too little. Individual targets are no share of traffic and do not count.
 */
function rolloutStep(before, after) {
    const [from, to] = [targetingOf(before), targetingOf(after)];
    // What is served while the flag is off counts too: turning it off is one step away, and may be allowed.
    const off = before.on && after.on ? [{ share: movedShare(from.off, to.off), audience: "the off variation" }] : [];
    const steps = [...decidedSteps(from, to), ...prerequisiteSteps(from, to), ...off];
    return steps.reduce((most, step) => (step.share > most.share ? step : most), { share: 0, audience: "nobody" });
}
const EVERYBODY = "everybody";
/** A flag that is off serves its off variation to everybody, like a fallthrough with no rule before it. */
function targetingOf({ on, offVariation, fallthrough, rules, prerequisites }) {
    const off = offVariation === null ? null : { variation: offVariation };
    if (!on)
        return { deciders: [{ serve: off, audience: EVERYBODY }], places: new Map(), prerequisites: new Set(), off };
    const ruled = rules.map(({ clauses, serve, description }, index) => ({
        conditions: conditionsOf(clauses),
        serve,
        audience: description === undefined ? `rule ${index + 1}` : `rule ${JSON.stringify(description)}`,
    }));
    return {
        deciders: [...ruled, { serve: fallthrough, audience: "the fallthrough" }],
        places: new Map(ruled.map(({ conditions }, place) => [conditions, place]).toReversed()),
        prerequisites: new Set(prerequisites.map(({ key, variation }) => JSON.stringify([key, variation]))),
        off,
    };
}
/** Clauses as one text, whatever their ids and their order. */
function conditionsOf(clauses) {
    return clauses
        .map(({ id: _, ...clause }) => (0,json/* canonicalJson */.dj)(clause))
        .sort()
        .join("\n");
}
/**
 * The steps of those for whom every prerequisite is met before and after. Somebody whom the rule at `i` decided can only
 * come to be decided at `j` if no rule before `j` has the conditions that they are known to meet, and if no rule before
 * `i` had the conditions that they meet now.
 */
function decidedSteps(from, to) {
    return from.deciders.flatMap((old, i) => to.deciders.flatMap((now, j) => {
        const caughtBefore = now.conditions !== undefined && (from.places.get(now.conditions) ?? i) < i;
        const caughtNow = old.conditions !== undefined && (to.places.get(old.conditions) ?? j) < j;
        const audience = now.audience === EVERYBODY ? old.audience : now.audience;
        return caughtBefore || caughtNow ? [] : [{ share: movedShare(old.serve, now.serve), audience }];
    }));
}
/** The steps of those for whom a prerequisite is not met before, after, or at both times. */
function prerequisiteSteps(from, to) {
    const added = [...to.prerequisites].some((one) => !from.prerequisites.has(one));
    const removed = [...from.prerequisites].some((one) => !to.prerequisites.has(one));
    const failing = from.prerequisites.size > 0 && to.prerequisites.size > 0;
    const shares = [
        ...(added ? from.deciders.map(({ serve }) => movedShare(serve, to.off)) : []),
        ...(removed ? to.deciders.map(({ serve }) => movedShare(from.off, serve)) : []),
        ...(failing ? [movedShare(from.off, to.off)] : []),
    ];
    return shares.map((share) => ({ share, audience: "those for whom a prerequisite fails" }));
}
/**
 * The share of an audience that gets another variation. A rollout puts contexts on a line and cuts it into one piece for
 * each variation, in order, so that those are moved over whose place another piece now lies: at least half the sum of
 * the differences between the weights, and more where the pieces shift.
 */
function movedShare(before, after) {
    const [old, now] = [piecesOf(before), piecesOf(after)];
    const shared = old.pieces.length > 1 && now.pieces.length > 1;
    if (shared && old.bucketing !== now.bucketing)
        return live_flag/* FULL_WEIGHT */.z;
    const kept = old.pieces.flatMap((piece) => now.pieces.map((other) => piece.variation === other.variation
        ? Math.max(0, Math.min(piece.end, other.end) - Math.max(piece.start, other.start))
        : 0));
    return live_flag/* FULL_WEIGHT */.z - kept.reduce((sum, length) => sum + length, 0);
}
function piecesOf(serve) {
    if (serve === null || "variation" in serve) {
        return { pieces: [{ variation: serve?.variation ?? null, start: 0, end: live_flag/* FULL_WEIGHT */.z }] };
    }
    const pieces = [];
    let start = 0;
    for (const { variation, weight } of serve.rollout.weights) {
        if (weight > 0)
            pieces.push({ variation, start, end: start + weight });
        start += weight;
    }
    return { pieces, bucketing: bucketingOf(serve.rollout) };
}
/** What decides where on the line a context stands, with LaunchDarkly's defaults. */
function bucketingOf({ contextKind = "user", bucketBy = "key", experiment }) {
    return JSON.stringify([contextKind, bucketBy, experiment]);
}

;// CONCATENATED MODULE: ./build/core/policy/rules/rollout-step-rule.js





/** Turning a flag off is how people stop harm, so no limit stands in its way, if the change moves nothing else. */
function isTurnedOff({ before, after }) {
    return before.on && !after.on && (0,json/* equalJson */.FS)(servingOf(before), servingOf(after));
}
/** What decides who gets what once the flag is on again: not what rules are called, nor what is tracked. */
function servingOf({ offVariation, fallthrough, prerequisites, targets, rules }) {
    const served = rules.map(({ clauses, serve }) => ({ clauses, serve }));
    return { offVariation, fallthrough, prerequisites, targets, rules: served };
}
/** `maxRolloutStep`: a change moves no more than this share of an audience's traffic to another variation. */
function rolloutStepRule(subject) {
    const { configurations } = subject;
    return policiesOf(subject).flatMap(([environment, { maxRolloutStep }]) => {
        const change = configurations?.get(environment);
        if (maxRolloutStep === undefined || change === undefined || isTurnedOff(change))
            return [];
        const step = rolloutStep(change.before, change.after);
        if (step.share <= maxRolloutStep)
            return [];
        const most = `maxRolloutStep of ${(0,did_you_mean/* quote */.hD)(environment)} is ${(0,percentage/* renderPercentage */.X)(maxRolloutStep)}`;
        return diagnosticOf(subject, {
            code: "policy-rollout-step",
            pointer: editedAt(subject.change) ?? [subject.change.copy === undefined ? "instructions" : "include"],
            part: "key",
            message: `The change moves ${(0,percentage/* renderPercentage */.X)(step.share)} of the traffic of ${step.audience} to another variation; ${most}.`,
            cure: "Go in smaller steps, one pull request after another.",
            rule: `policy.environments.${environment}.maxRolloutStep`,
        });
    });
}

;// CONCATENATED MODULE: ./build/core/policy/rules/ticket-rule.js


/** `requireTicket`: a change names a ticket that is one of the prefixes, a hyphen and a number. */
function ticketRule(subject) {
    const { ticket } = subject.change;
    return policiesOf(subject).flatMap(([environment, { requireTicket = [] }]) => {
        const [example] = requireTicket;
        if (example === undefined || requireTicket.some((prefix) => isTicketOf(prefix, ticket)))
            return [];
        const asked = `requireTicket of ${(0,did_you_mean/* quote */.hD)(environment)} asks for`;
        const prefixes = (0,did_you_mean/* listNames */.Zv)(requireTicket);
        const message = ticket === undefined
            ? `The change names no ticket, but ${asked} one that begins with ${prefixes}.`
            : `Ticket ${(0,did_you_mean/* quote */.hD)(ticket)} is none that ${asked}: they begin with ${prefixes}.`;
        return diagnosticOf(subject, {
            code: "policy-ticket",
            pointer: ticket === undefined ? [] : ["ticket"],
            part: "value",
            message,
            cure: `Write a ticket such as "ticket: ${example}-123".`,
            rule: `policy.environments.${environment}.requireTicket`,
        });
    });
}
function isTicketOf(prefix, ticket) {
    return ticket?.startsWith(`${prefix}-`) === true && /^[0-9]+\b/.test(ticket.slice(prefix.length + 1));
}

;// CONCATENATED MODULE: ./build/core/policy/policy-faults.js






const RULES = [allowRule, ticketRule, reviewersRule, freezeRule, forbidRule, rolloutStepRule];
/** Everything that the rules of a config have against a change. */
function policyFaults(subject) {
    return RULES.flatMap((rule) => rule(subject));
}

;// CONCATENATED MODULE: ./build/commands/observe/live/rules.js

/** What the team's rules have against a change; each said once. `compiled` is there once it was compiled. */
function brokenRules(change, { configs, configPath, baseBranch }, compiled) {
    const { configurations, instructions } = compiled ?? {};
    const live = {
        ...(configurations === undefined ? {} : { configurations }),
        ...(instructions === undefined ? {} : { instructions }),
    };
    const faults = configs.flatMap((config) => policyFaults({ change, config, configPath, baseBranch, ...live }));
    const known = faults.map((fault) => JSON.stringify(fault));
    return faults.filter((_, index) => known.indexOf(known[index]) === index);
}

;// CONCATENATED MODULE: ./build/commands/act/report/unasked.js

/** A pull request about which there is nothing to do and nothing to say. */
function nothing(known) {
    return { ...known, result: "none", standings: [], diagnostics: [], remembered: [] };
}
/** A pull request whose change files were held against their schemas and the team's rules, and nothing else. */
function validated(known, { changes, diagnostics: faults, notices }, rules) {
    const diagnostics = [...faults, ...changes.flatMap((change) => brokenRules(change, rules))];
    const standings = changes.map((change) => {
        const found = { requests: [], others: [], strangers: [], echoes: known.echoes, settled: false };
        const observed = { resource: change.resource, change, ...found, diagnostics: [] };
        const verdict = {
            result: "valid",
            conclusion: null,
            title: "Validated",
            reason: "Nothing else was asked for.",
        };
        return { observed: { ...observed, onBase: false, unread: true }, verdict, tried: false };
    });
    const result = diagnostics.length > 0 ? "invalid" : known.sources.size === 0 ? "none" : "valid";
    return { ...known, scope: "validated", notices, diagnostics, standings, result, remembered: [] };
}

;// CONCATENATED MODULE: ./build/commands/act/setting.js

const WRITES = {
    auto: ["create", "withdraw", "apply"],
    validate: [],
    plan: [],
    request: ["create"],
    status: [],
    withdraw: ["withdraw"],
    apply: ["apply"],
};
/** How far a run may go, by base branch and credentials. */
function limitsOf({ provider }, { branches, edited, broken }, { baseBranch }, stage) {
    const notices = edited && stage !== "closed"
        ? [
            "This pull request edits the config; the edit counts after its merge. Before the merge its changes are held to the rules of today, at the merge to those and to the edited ones.",
        ]
        : [];
    if (broken !== undefined)
        notices.push(`Do not merge it like this, it would stop every change: ${broken}`);
    if (!branches.includes(baseBranch)) {
        const notice = `Pull requests into ${JSON.stringify(baseBranch)} are validated only: the config does not name that branch.`;
        return { scope: "elsewhere", notices: [...notices, notice] };
    }
    if (provider !== undefined)
        return { scope: "full", notices };
    const notice = "LaunchDarkly was not asked: the input launchdarkly-access-token is missing (pull requests from forks and Dependabot get no secrets).";
    return { scope: "validated", notices: [...notices, notice] };
}
/** Without knowing who is who nothing is applied: every resource carries the failure. */
const NOBODY_KNOWN = { own: new Set(), unknown: [], declinedMayApply: false };
/** What holds for all changes of a pull request in this run. */
async function settingOf(world, options, pullRequest, stage, desired, { observed: seen, people }, { configs, now }) {
    const allowed = new Set(options.dryRun ? [] : WRITES[options.command]);
    const planOnly = await planOnlyOf(world, pullRequest, stage, desired, seen);
    const autoApply = reviewPolicyOf(configs).autoApply === "allow";
    const review = people?.review ?? { ...NOBODY_KNOWN, autoApply };
    return {
        pullRequest: pullRequest.number,
        stage,
        now,
        review,
        people: people?.logins ?? new Map(),
        allowed,
        ...(planOnly === undefined ? {} : { planOnly }),
    };
}
/** Why an open pull request is only planned; a merged one is settled change by change. */
async function planOnlyOf(world, pullRequest, stage, desired, seen) {
    if (stage === "draft")
        return "The pull request is a draft: the approval request follows when it is ready for review.";
    if (stage !== "open" || seen.length === 0)
        return undefined;
    if (desired.diagnostics.length > 0 || seen.some(({ diagnostics }) => diagnostics.length > 0)) {
        return "Something in the change files is invalid: nothing is requested or withdrawn until all of them are valid.";
    }
    if (!pullRequest.fork || (await world.host.readApprovers(pullRequest)).length > 0)
        return undefined;
    return "The pull request comes from a fork: the approval request follows once somebody with write permission has approved exactly this commit in GitHub.";
}

;// CONCATENATED MODULE: ./build/core/decide/freeze.js
/** True where approving may apply at once, so that in a freeze the request itself must wait for its end. */
function waitsForFreeze({ freeze }, { review, stage }) {
    return freeze !== undefined && (review.autoApply || stage === "merged");
}

// EXTERNAL MODULE: ./build/core/model/instructions/clause-operators.js
var clause_operators = __nccwpck_require__(4954);
// EXTERNAL MODULE: ./build/core/semantic-patch/steps/parameters.js
var steps_parameters = __nccwpck_require__(9627);
;// CONCATENATED MODULE: ./build/core/semantic-patch/rules/rule-step.js

/** The rule that parameter `ruleId` names. */
function readRule({ resource, parameters }) {
    const id = (0,steps_parameters/* readText */.yR)(parameters, "ruleId");
    return resource.rules.find((rule) => rule.id === id) ?? (0,steps_parameters/* refuse */.TR)(`There is no rule with the id "${id}".`);
}
/** The resource with one rule changed. */
function withRule(resource, changed) {
    return { ...resource, rules: resource.rules.map((rule) => (rule.id === changed.id ? changed : rule)) };
}
/** The rule of that id as a view holds it. */
function ruleIn({ resource }, id) {
    return resource.rules.find((rule) => rule.id === id);
}
/** What the effect records of the rule of that id; null if there is no such rule. */
function readFromRule(view, id, read) {
    const rule = ruleIn(view, id);
    return rule === undefined ? null : read(rule);
}
/** The resource with one rule changed, of which only that part was touched. */
function changePart({ resource }, changed, part, read) {
    return {
        resource: withRule(resource, changed),
        touched: [{ path: ["rules", changed.id, part], read: (view) => readFromRule(view, changed.id, read) }],
    };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/rules/clauses.js




/** The kinds that change the conditions of one rule. */
const CLAUSE_KINDS = {
    addClauses: (step) => {
        const rule = readRule(step);
        const clauses = readClauses(step.context, step.parameters);
        return {
            resource: withRule(step.resource, { ...rule, clauses: [...rule.clauses, ...clauses] }),
            touched: clauses.map(({ id }) => ({
                path: ["rules", rule.id, "clauses"],
                added: true,
                read: (view) => clauseContent(clauseIn(view, rule.id, id)),
            })),
        };
    },
    removeClauses: (step) => {
        const rule = readRule(step);
        const ids = new Set((0,steps_parameters/* readTexts */.Z7)(step.parameters, "clauseIds"));
        for (const id of ids)
            findClause(rule.clauses, id);
        const clauses = rule.clauses.filter((clause) => !ids.has(clause.id));
        if (clauses.length === 0)
            (0,steps_parameters/* refuse */.TR)("A rule cannot lose its last clause; remove the rule instead.");
        return {
            resource: withRule(step.resource, { ...rule, clauses }),
            touched: [...ids].map((id) => clauseTouch(rule.id, id)),
        };
    },
    updateClause: (step) => {
        const rule = readRule(step);
        const { id } = findClause(rule.clauses, (0,steps_parameters/* readText */.yR)(step.parameters, "clauseId"));
        const written = step.parameters.clause;
        const clause = (0,json/* isObject */.Gv)(written) ? readClause(written, id) : (0,steps_parameters/* refuse */.TR)('Parameter "clause" must be an object.');
        const clauses = rule.clauses.map((one) => (one.id === id ? clause : one));
        return {
            resource: withRule(step.resource, { ...rule, clauses }),
            touched: [clauseTouch(rule.id, id)],
        };
    },
    addValuesToClause: (step) => changeValues(step, (live, named) => [...live, ...[...named].filter((value) => !live.includes(value))]),
    removeValuesFromClause: (step) => changeValues(step, (live, named) => live.filter((value) => !named.has(value))),
};
function changeValues(step, change) {
    const rule = readRule(step);
    const clause = findClause(rule.clauses, (0,steps_parameters/* readText */.yR)(step.parameters, "clauseId"));
    const named = new Set(readValues(step.parameters));
    const changed = { ...clause, values: change(clause.values, named) };
    const clauses = rule.clauses.map((one) => (one.id === clause.id ? changed : one));
    const path = ["rules", rule.id, "clauses", clause.id];
    const find = (view) => clauseIn(view, rule.id, clause.id);
    return {
        resource: withRule(step.resource, { ...rule, clauses }),
        touched: [
            // The same value means something else once the condition around it has changed.
            { path: [...path, "condition"], read: (view) => conditionContent(find(view)) },
            ...[...named].map((value) => ({
                path: [...path, "values", JSON.stringify(value)],
                read: (view) => find(view)?.values.includes(value) ?? false,
            })),
        ],
    };
}
/** The new conditions that parameter `clauses` holds, with new ids. */
function readClauses(context, parameters) {
    return (0,steps_parameters/* readObjects */.$I)(parameters, "clauses").map((written) => readClause(written, context.newId()));
}
function readClause(written, id) {
    const op = (0,steps_parameters/* readText */.yR)(written, "op");
    if (!clause_operators/* CLAUSE_OPERATORS */.E.includes(op))
        (0,steps_parameters/* refuse */.TR)(`"${op}" is not an operator of a clause.`);
    return {
        id,
        contextKind: (0,steps_parameters/* readOptionalText */.ko)(written, "contextKind") ?? "user",
        // A segment is matched as a whole, so there is no attribute to name.
        attribute: op === "segmentMatch" ? ((0,steps_parameters/* readOptionalText */.ko)(written, "attribute") ?? "") : (0,steps_parameters/* readText */.yR)(written, "attribute"),
        op,
        values: readValues(written),
        negate: (0,steps_parameters/* readBoolean */.Vf)(written, "negate", false),
    };
}
function readValues(parameters) {
    const values = parameters.values;
    const scalars = Array.isArray(values) ? values.filter((value) => value !== null && typeof value !== "object") : [];
    if (!Array.isArray(values) || scalars.length !== values.length) {
        (0,steps_parameters/* refuse */.TR)('Parameter "values" must be a list of strings, numbers or booleans.');
    }
    return scalars;
}
function findClause(clauses, id) {
    return clauses.find((clause) => clause.id === id) ?? (0,steps_parameters/* refuse */.TR)(`The rule has no clause with the id "${id}".`);
}
function clauseIn(view, ruleId, id) {
    return ruleIn(view, ruleId)?.clauses.find((clause) => clause.id === id);
}
function clauseTouch(ruleId, id) {
    return {
        path: ["rules", ruleId, "clauses", id],
        read: (view) => clauseContent(clauseIn(view, ruleId, id)),
    };
}
/** A condition without its id, as the effect records it; null if there is none. */
function clauseContent(clause) {
    return clause === undefined ? null : { ...conditionContent(clause), values: [...clause.values] };
}
function conditionContent(clause) {
    if (clause === undefined)
        return null;
    const { contextKind, attribute, op, negate } = clause;
    return { contextKind, attribute, op, negate };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/steps/carry-out.js


/**
 * Carries out all instructions in order or none, and tells which parts they touch, in their order. The instructions may be
 * any JSON. `called` is what the kinds are for: `a segment`.
 */
function carryOut(kinds, called, live, instructions, stepOn) {
    if (!Array.isArray(instructions))
        return { ok: false, index: 0, reason: "The instructions must be a list." };
    let resource = live;
    const touched = [];
    for (const [index, instruction] of instructions.entries()) {
        try {
            const kind = kindOf(kinds, called, instruction);
            const result = kind(stepOn(resource, instruction));
            resource = result.resource;
            for (const touch of result.touched)
                touched.push(touch);
        }
        catch (error) {
            if (error instanceof steps_parameters/* Refusal */.P_)
                return { ok: false, index, reason: error.message };
            throw error;
        }
    }
    return { ok: true, resource, touched };
}
function kindOf(kinds, called, instruction) {
    if (!(0,json/* isObject */.Gv)(instruction) || typeof instruction.kind !== "string") {
        return (0,steps_parameters/* refuse */.TR)("An instruction must be an object with a kind.");
    }
    return kinds.get(instruction.kind) ?? (0,steps_parameters/* refuse */.TR)(`"${instruction.kind}" is not an instruction for ${called}.`);
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/flag/prerequisites.js

/** The kinds that change which other flags must serve a variation first. */
const PREREQUISITE_KINDS = {
    addPrerequisite: (step) => {
        const wanted = readPrerequisite(step, step.parameters);
        const present = step.resource.prerequisites.find(({ key }) => key === wanted.key);
        if (present === undefined)
            return one(step, wanted.key, [...step.resource.prerequisites, wanted]);
        if (present.variation === wanted.variation)
            return one(step, wanted.key, step.resource.prerequisites);
        return (0,steps_parameters/* refuse */.TR)(`Flag "${wanted.key}" is a prerequisite already, with another variation.`);
    },
    updatePrerequisite: (step) => {
        const wanted = readPrerequisite(step, step.parameters);
        const { prerequisites } = step.resource;
        if (!prerequisites.some(({ key }) => key === wanted.key))
            (0,steps_parameters/* refuse */.TR)(`Flag "${wanted.key}" is not a prerequisite.`);
        return one(step, wanted.key, prerequisites.map((prerequisite) => (prerequisite.key === wanted.key ? wanted : prerequisite)));
    },
    removePrerequisite: (step) => {
        const key = (0,steps_parameters/* readText */.yR)(step.parameters, "key");
        return one(step, key, step.resource.prerequisites.filter((prerequisite) => prerequisite.key !== key));
    },
    replacePrerequisites: (step) => {
        const prerequisites = (0,steps_parameters/* readObjects */.$I)(step.parameters, "prerequisites").map((entry) => readPrerequisite(step, entry));
        if (new Set(prerequisites.map(({ key }) => key)).size !== prerequisites.length) {
            (0,steps_parameters/* refuse */.TR)('Parameter "prerequisites" names a flag twice.');
        }
        return {
            resource: { ...step.resource, prerequisites },
            touched: [{ path: ["prerequisites"], read: (view) => prerequisitesContent(view.resource.prerequisites) }],
        };
    },
};
function readPrerequisite({ flag, context }, written) {
    const key = (0,steps_parameters/* readText */.yR)(written, "key");
    const id = (0,steps_parameters/* readText */.yR)(written, "variationId");
    if (key === flag.key)
        (0,steps_parameters/* refuse */.TR)(`Flag "${key}" cannot be a prerequisite of itself.`);
    const variation = context.prerequisiteVariation(key, id);
    if (variation === undefined)
        return (0,steps_parameters/* refuse */.TR)(`There is no flag "${key}" with a variation of the id "${id}".`);
    return { key, variation };
}
function one({ resource }, key, prerequisites) {
    return {
        resource: { ...resource, prerequisites },
        touched: [
            {
                path: ["prerequisites", key],
                read: (view) => view.resource.prerequisites.find((one) => one.key === key)?.variation ?? null,
            },
        ],
    };
}
/** Prerequisites as the effect records them: all of them must hold, so their order decides nothing. */
function prerequisitesContent(prerequisites) {
    return prerequisites.map(({ key, variation }) => ({ key, variation })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/rules/rule-kinds.js



/** The kinds that flags and segments alike have for their rules; `content` is what the effect records of a rule. */
function ruleKinds(called, content) {
    return {
        removeRule: ({ resource, parameters }) => {
            const id = (0,steps_parameters/* readText */.yR)(parameters, "ruleId");
            return {
                resource: { ...resource, rules: resource.rules.filter((rule) => rule.id !== id) },
                touched: [{ path: ["rules", id], read: (view) => readFromRule(view, id, content) }],
            };
        },
        reorderRules: ({ resource, parameters }) => {
            const ids = (0,steps_parameters/* readTexts */.Z7)(parameters, "ruleIds");
            const places = new Map(ids.map((id, place) => [id, place]));
            const all = ids.length === resource.rules.length && places.size === ids.length;
            if (!all || !resource.rules.every((rule) => places.has(rule.id))) {
                (0,steps_parameters/* refuse */.TR)(`Parameter "ruleIds" must name every rule of the ${called} exactly once.`);
            }
            const rules = resource.rules.toSorted((a, b) => places.get(a.id) - places.get(b.id));
            return { resource: { ...resource, rules }, touched: [{ path: ["rules", "order"], read: orderContent }] };
        },
        updateRuleDescription: (step) => {
            const { description: _, ...rule } = readRule(step);
            const described = { ...rule, ...descriptionOf((0,steps_parameters/* readText */.yR)(step.parameters, "description")) };
            return changePart(step, described, "description", (after) => after.description ?? null);
        },
    };
}
/** What new rules of flags and segments have in common, with new ids. */
function readNewRule(context, written) {
    const id = context.newId();
    const clauses = readClauses(context, written);
    if (clauses.length === 0)
        (0,steps_parameters/* refuse */.TR)("A rule needs at least one clause.");
    return { id, ...descriptionOf((0,steps_parameters/* readOptionalText */.ko)(written, "description")), clauses };
}
function descriptionOf(text) {
    return text === undefined || text === "" ? {} : { description: text };
}
function orderContent({ resource, liveRules }) {
    return resource.rules.map(({ id }) => (liveRules.has(id) ? id : null));
}

// EXTERNAL MODULE: ./build/core/semantic-patch/flag/serving.js
var serving = __nccwpck_require__(5806);
;// CONCATENATED MODULE: ./build/core/semantic-patch/flag/rules.js





/** The kinds that change the list of rules, or one rule apart from its conditions. */
const FLAG_RULE_KINDS = {
    ...ruleKinds("flag", ruleContent),
    addRule: (step) => {
        const rule = readFlagRule(step, step.parameters);
        const rules = insert(step.resource.rules, rule, (0,steps_parameters/* readOptionalText */.ko)(step.parameters, "beforeRuleId"));
        return {
            resource: { ...step.resource, rules },
            touched: [{ path: ["rules"], added: true, read: (view) => newRuleContent(view, rule.id) }],
        };
    },
    replaceRules: (step) => ({
        resource: {
            ...step.resource,
            rules: (0,steps_parameters/* readObjects */.$I)(step.parameters, "rules").map((written) => readFlagRule(step, written)),
        },
        touched: [{ path: ["rules"], read: rulesContent }],
    }),
    updateRuleTrackEvents: (step) => {
        const rule = { ...readRule(step), trackEvents: (0,steps_parameters/* readBoolean */.Vf)(step.parameters, "trackEvents") };
        return changePart(step, rule, "trackEvents", (after) => after.trackEvents);
    },
    updateRuleVariationOrRollout: (step) => {
        const rule = readRule(step);
        const serve = (0,serving/* replaceServe */.sE)(step.flag, rule.serve, step.parameters);
        return changePart(step, { ...rule, serve }, "serve", (after) => (0,serving/* serveContent */.F2)(after.serve));
    },
};
function readFlagRule({ flag, context }, written) {
    const serve = (0,serving/* readServe */.oT)(flag, written);
    return { ...readNewRule(context, written), serve, trackEvents: (0,steps_parameters/* readBoolean */.Vf)(written, "trackEvents", false) };
}
function insert(rules, rule, before) {
    if (before === undefined)
        return [...rules, rule];
    const place = rules.findIndex((one) => one.id === before);
    if (place < 0)
        (0,steps_parameters/* refuse */.TR)(`There is no rule with the id "${before}" to come before.`);
    return rules.toSpliced(place, 0, rule);
}
/** What a rule says, its ids aside, as the effect records it. */
function ruleContent({ description, clauses, serve, trackEvents }) {
    const conditions = clauses.map(clauseContent);
    return { description: description ?? null, clauses: conditions, serve: (0,serving/* serveContent */.F2)(serve), trackEvents };
}
/** The place of a new rule is the rule from before the patch that it comes before. */
function newRuleContent({ resource: { rules }, liveRules }, id) {
    const place = rules.findIndex((rule) => rule.id === id);
    const rule = rules[place];
    if (rule === undefined)
        return null;
    const next = rules.slice(place).find((one) => liveRules.has(one.id));
    return { ...ruleContent(rule), before: next?.id ?? null };
}
function rulesContent({ resource, liveRules }) {
    return resource.rules.map((rule) => ({ ...(liveRules.has(rule.id) ? { id: rule.id } : {}), ...ruleContent(rule) }));
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/flag/switches.js

/** The kinds that turn something of the whole flag on or off: targeting and event tracking. */
const SWITCH_KINDS = {
    turnFlagOn: (step) => turn(step, "on", true),
    turnFlagOff: (step) => turn(step, "on", false),
    updateTrackEvents: (step) => turn(step, "trackEvents", (0,steps_parameters/* readBoolean */.Vf)(step.parameters, "trackEvents")),
    updateTrackEventsFallthrough: (step) => turn(step, "trackEventsFallthrough", (0,steps_parameters/* readBoolean */.Vf)(step.parameters, "trackEvents")),
};
function turn({ resource }, what, to) {
    return {
        resource: { ...resource, [what]: to },
        touched: [{ path: [what], read: (view) => view.resource[what] }],
    };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/project/variation-value.js


const LONGEST_LABEL = 60;
/** The value itself if a variation of the flag may hold it: of the type of the others, and held by no other than `own`. */
function fittingValue({ variations }, value, own) {
    const types = [...new Set(variations.map((variation) => typeOf(variation.value)))];
    const type = typeOf(value);
    if (!types.includes(type)) {
        (0,steps_parameters/* refuse */.TR)(`The value is a ${type}, but each variation of the flag holds a ${types.join(" or a ")}.`);
    }
    const twin = variations.find((variation) => variation.id !== own && (0,json/* equalJson */.FS)(variation.value, value));
    return twin === undefined ? value : (0,steps_parameters/* refuse */.TR)(`Variation ${label(twin)} has this value already.`);
}
/** What a variation is called in a reason: its name, else its value, in double quotes. */
function label({ name, value }) {
    const text = name ?? (typeof value === "string" ? value : JSON.stringify(value));
    const characters = [...text];
    return JSON.stringify(characters.length > LONGEST_LABEL ? `${characters.slice(0, LONGEST_LABEL).join("")}…` : text);
}
function typeOf(value) {
    const type = typeof value;
    return type === "boolean" || type === "number" || type === "string" ? type : "JSON value";
}

// EXTERNAL MODULE: ./build/core/semantic-patch/flag/step.js
var flag_step = __nccwpck_require__(5450);
;// CONCATENATED MODULE: ./build/core/semantic-patch/flag/targets.js



/** The kind of context that the older instructions mean, and that all mean if they name none. */
const targets_USER = "user";
/** The kinds that change which context keys get one variation, whatever the rules say. */
const TARGET_KINDS = {
    addTargets: (step) => add(step, contextKindOf(step.parameters)),
    addUserTargets: (step) => add(step, targets_USER),
    removeTargets: (step) => remove(step, contextKindOf(step.parameters)),
    removeUserTargets: (step) => remove(step, targets_USER),
    clearTargets: (step) => clear(step, undefined),
    clearUserTargets: (step) => clear(step, targets_USER),
    replaceTargets: (step) => {
        const targets = readTargets(step, contextKindOf);
        return { ...withTargets(step, targets), touched: [contentTouch(["targets"], () => true)] };
    },
    replaceUserTargets: (step) => {
        const targets = readTargets(step, () => targets_USER);
        const named = new Set((0,steps_parameters/* readObjects */.$I)(step.parameters, "targets").map(({ variationId }) => variationId));
        const missing = step.flag.variations.find((variation) => !named.has(variation.id));
        if (missing !== undefined)
            (0,steps_parameters/* refuse */.TR)(`Parameter "targets" has no entry for variation ${label(missing)}.`);
        const others = step.resource.targets.filter((target) => target.contextKind !== targets_USER);
        return {
            ...withTargets(step, [...targets, ...others]),
            touched: [contentTouch(["targets", targets_USER], (target) => target.contextKind === targets_USER)],
        };
    },
};
function add(step, contextKind) {
    const wanted = readTarget(step.flag, step.parameters, contextKind);
    return {
        ...withTargets(step, merge(step.flag, step.resource.targets, wanted)),
        touched: wanted.values.map((key) => keyTouch(contextKind, key)),
    };
}
function remove(step, contextKind) {
    const unwanted = readTarget(step.flag, step.parameters, contextKind);
    const keys = new Set(unwanted.values);
    const targets = step.resource.targets.map((target) => sameEntry(target, unwanted) ? { ...target, values: target.values.filter((key) => !keys.has(key)) } : target);
    return { ...withTargets(step, targets), touched: unwanted.values.map((key) => keyTouch(contextKind, key)) };
}
function clear(step, contextKind) {
    const variation = (0,flag_step/* readVariation */.u)(step.flag, step.parameters);
    const cleared = (target) => target.variation === variation && (contextKind === undefined || target.contextKind === contextKind);
    const path = [`targets of ${variation}`, ...(contextKind === undefined ? [] : [contextKind])];
    const targets = step.resource.targets.filter((target) => !cleared(target));
    return { ...withTargets(step, targets), touched: [contentTouch(path, cleared)] };
}
function readTarget(flag, written, contextKind) {
    const values = [...new Set((0,steps_parameters/* readTexts */.Z7)(written, "values"))];
    return { contextKind, variation: (0,flag_step/* readVariation */.u)(flag, written), values };
}
function readTargets(step, kindOf) {
    return (0,steps_parameters/* readObjects */.$I)(step.parameters, "targets")
        .map((written) => readTarget(step.flag, written, kindOf(written)))
        .reduce((targets, wanted) => merge(step.flag, targets, wanted), []);
}
function contextKindOf(parameters) {
    return parameters.contextKind === undefined ? targets_USER : (0,steps_parameters/* readName */.MQ)(parameters, "contextKind");
}
/** The targets with one more entry, merged into the entry of the same context kind and variation if there is one. */
function merge(flag, targets, wanted) {
    const keys = new Set(wanted.values);
    for (const { contextKind, variation, values } of targets) {
        if (contextKind !== wanted.contextKind || variation === wanted.variation)
            continue;
        const twice = values.find((key) => keys.has(key));
        if (twice !== undefined) {
            const [one, other] = [variation, wanted.variation].map((id) => nameOf(flag, id));
            (0,steps_parameters/* refuse */.TR)(`The ${contextKind} "${twice}" would be targeted by two variations, ${one} and ${other}.`);
        }
    }
    const place = targets.findIndex((target) => sameEntry(target, wanted));
    const entry = targets[place];
    if (entry === undefined)
        return [...targets, wanted];
    return targets.with(place, { ...entry, values: [...new Set([...entry.values, ...wanted.values])] });
}
function nameOf({ variations }, id) {
    const variation = variations.find((one) => one.id === id);
    return variation === undefined ? JSON.stringify(id) : label(variation);
}
function sameEntry(a, b) {
    return a.contextKind === b.contextKind && a.variation === b.variation;
}
function withTargets({ resource }, targets) {
    return { resource: { ...resource, targets: targets.filter((target) => target.values.length > 0) } };
}
/** A key has one variation at most; only a flag that was already contradictory shows a list. */
function keyTouch(contextKind, key) {
    return {
        path: ["targets", contextKind, key],
        read: (view) => {
            const variations = view.targetedAt(contextKind, key);
            return variations.length > 1 ? [...variations] : (variations[0] ?? null);
        },
    };
}
function contentTouch(path, included) {
    return { path, read: (view) => targetsContent(view.resource.targets.filter(included)) };
}
/** Targets as the effect records them: one for each context kind and variation, in an order of its own, since theirs decides nothing. */
function targetsContent(targets) {
    const some = targets.filter(({ values }) => values.length > 0);
    const groups = Map.groupBy(some, ({ contextKind, variation }) => JSON.stringify([contextKind, variation]));
    return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, group]) => {
        const [contextKind, variation] = JSON.parse(name);
        return { contextKind, variation, values: [...new Set(group.flatMap(({ values }) => values))].sort() };
    });
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/flag/apply-instructions.js








const KINDS = new Map(Object.entries({
    ...SWITCH_KINDS,
    ...serving/* SERVING_KINDS */.LQ,
    ...FLAG_RULE_KINDS,
    ...CLAUSE_KINDS,
    ...TARGET_KINDS,
    ...PREREQUISITE_KINDS,
}));
/**
 * What LaunchDarkly would make of a semantic patch: all instructions in order or none. The instructions may be any JSON.
 * The version of the configuration stays as it is. Source: "Update feature flag", https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag
 */
function applyInstructions(flag, environment, instructions, context) {
    const result = carryOutOnFlag(flag, environment, instructions, context);
    return result.ok ? { ok: true, configuration: result.resource } : result;
}
/** Applies the instructions and tells which parts of the configuration they touch, in their order. */
function carryOutOnFlag(flag, environment, instructions, context) {
    const live = (0,live_flag/* configurationIn */.A)(flag, environment);
    if (live === undefined) {
        return { ok: false, index: 0, reason: `Flag "${flag.key}" has no environment "${environment}".` };
    }
    const result = carryOut(KINDS, "a flag in an environment", live, instructions, (resource, parameters) => ({
        flag,
        resource,
        parameters,
        context,
    }));
    return result.ok ? { ...result, live } : result;
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/steps/step.js
/** Ids that count up from `new-1`, for a patch in memory: nothing that is shown depends on them. */
function numberedIds() {
    let count = 0;
    return {
        newId: () => {
            count += 1;
            return `new-${count}`;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/flag/preview-context.js

/** Ids and look-ups for carrying out instructions in memory; `prerequisites` are the flags that they name, by key. */
function previewContext(prerequisites) {
    return {
        ...numberedIds(),
        prerequisiteVariation(flagKey, variationId) {
            const index = prerequisites.get(flagKey)?.variations.findIndex(({ id }) => id === variationId) ?? -1;
            return index < 0 ? undefined : index;
        },
    };
}

// EXTERNAL MODULE: ./build/core/semantic-patch/effect-entry.js
var effect_entry = __nccwpck_require__(4043);
;// CONCATENATED MODULE: ./build/core/semantic-patch/copy/copy-effect.js






const PARTS = {
    updateOn: { path: "on", read: ({ on }) => on },
    updateFallthrough: { path: "fallthrough", read: ({ fallthrough }) => (0,serving/* serveContent */.F2)(fallthrough) },
    updateOffVariation: { path: "offVariation", read: ({ offVariation }) => offVariation },
    updateRules: { path: "rules", read: ({ rules }) => rules.map(ruleContent) },
    updateTargets: { path: "targets", read: ({ targets }) => targetsContent(targets) },
    updatePrerequisites: { path: "prerequisites", read: ({ prerequisites }) => prerequisitesContent(prerequisites) },
};
/**
 * The parts of the target environment that a copy replaces, before and after, and the values of the variations that they
 * name, sorted by path. It holds no id of a rule or clause, so it is the same whenever it is computed on the same live values.
 */
function copyEffect(flag, before, after, actions) {
    const parts = change_change/* COPY_ACTIONS */.oJ.filter((action) => actions.includes(action)).map((action) => PARTS[action]);
    const effect = parts.map(({ path, read }) => ({ path, before: read(before), after: read(after) }));
    return (0,effect_entry/* sortedByPath */.o2)([...effect, ...(0,effect_entry/* servedValues */.IO)("variations", flag.variations, effect)]);
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/copy/holds-copy.js





/**
 * True if the instructions, which a provider made of a copy, would make of the environment what the copy is to make of it
 * (`after`) and nothing else, the ids of rules and clauses aside. False for instructions that cannot be understood.
 */
function holdsCopy(flag, environment, instructions, after, prerequisites) {
    const result = applyInstructions(flag, environment, instructions, previewContext(prerequisites));
    if (!result.ok)
        return false;
    const { trackEvents, trackEventsFallthrough } = result.configuration;
    if (trackEvents !== after.trackEvents || trackEventsFallthrough !== after.trackEventsFallthrough)
        return false;
    const [wanted, held] = [spelledOut(after), spelledOut(result.configuration)];
    return copyEffect(flag, wanted, held, change_change/* COPY_ACTIONS */.oJ).every((one) => (0,json/* equalJson */.FS)(one.before, one.after));
}
/** The same configuration with every rollout spelled in one way: LaunchDarkly's defaults written out, no empty share. */
function spelledOut({ fallthrough, rules, ...rest }) {
    return {
        ...rest,
        fallthrough: inFull(fallthrough),
        rules: rules.map((rule) => ({ ...rule, serve: inFull(rule.serve) })),
    };
}
function inFull(serve) {
    if (serve === null || "variation" in serve)
        return serve;
    const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
    return { rollout: { weights: weights.filter(({ weight }) => weight > 0), contextKind, bucketBy, experiment } };
}

;// CONCATENATED MODULE: ./build/core/decide/proofs.js





/**
 * Why a pending request may not be applied, whatever its reviews say; undefined if nothing stands against it. Proof 1:
 * it holds what the file compiles to. Proof 3: applying it would do what the pull request showed.
 */
function objection(observed, ours, setting) {
    const why = otherContent(observed, ours) ?? otherEffect(observed, ours);
    return why === undefined ? untimely(observed, ours, setting) : { why };
}
function otherContent(observed, ours) {
    const { request, mark, heldDigest } = ours;
    const { change, compiled } = observed;
    if (change?.copy !== undefined) {
        const why = otherCopy(observed, ours);
        if (why !== undefined)
            return why;
    }
    else if (request.source !== undefined) {
        return "The request copies from another environment, which the change file does not ask for.";
    }
    else if (heldDigest !== mark.instructions) {
        return `The request no longer holds the instructions that were sent. ${difference(observed, request.instructions)}`;
    }
    else if (compiled !== undefined && compiled.instructionsDigest !== mark.instructions) {
        return `The change file now compiles to other instructions than were requested. ${difference(observed, request.instructions)}`;
    }
    if (request.executeAt !== change?.executeAt) {
        return request.executeAt === undefined
            ? "The request lacks the schedule that the change file asks for."
            : `The request carries a schedule that the change file does not ask for: ${(0,time/* renderTime */.s)(request.executeAt)}.`;
    }
    if (request.foreign.length > 0) {
        return `The request carries ${request.foreign.join(", ")}, which the change file does not ask for.`;
    }
    return undefined;
}
/** A copy holds the source that was sent, and instructions that do what it is to do: those that the provider made of it. */
function otherCopy(observed, ours) {
    const { echoes, compiled } = observed;
    const { request, mark, heldDigest, echoDigest } = ours;
    if (request.source === undefined || heldDigest !== mark.instructions) {
        return "The request no longer copies from the environment and version that were sent.";
    }
    const holds = `It holds ${JSON.stringify(cut(request.instructions.map(show).join(", ")))}.`;
    if ((echoes.get(request.id) ?? echoDigest) !== echoDigest) {
        return `The request no longer holds the instructions that LaunchDarkly made of the copy when it was requested. ${holds}`;
    }
    if (compiled === undefined || compiled.effectDigest !== mark.effect || doesCopy(observed, request))
        return undefined;
    return `What the request holds would not do what the copy is to do. ${holds}`;
}
function doesCopy({ compiled, resource }, { instructions }) {
    const { environment } = resource;
    const after = environment === null ? undefined : compiled?.configurations?.get(environment)?.after;
    if (environment === null || after === undefined || compiled?.copied === undefined)
        return false;
    const { flag, prerequisites } = compiled.copied;
    return holdsCopy(flag, environment, instructions, after, prerequisites);
}
function otherEffect({ compiled, resource }, { request, mark }) {
    if (request.conflicts.length > 0)
        return `LaunchDarkly reports a conflict: ${request.conflicts.map((one) => JSON.stringify(one)).join(", ")}.`;
    if (compiled === undefined || compiled.effectDigest === mark.effect)
        return undefined;
    const now = compiled.lines.map(({ subject, before, after }) => `${(0,render_escape/* textOf */.b6)(subject)}: ${(0,render_escape/* textOf */.b6)(before)} → ${(0,render_escape/* textOf */.b6)(after)}`);
    return `The ${(0,change_change/* nounOf */.a2)(resource)} changed since the request was made, in what this change touches: applying it would no longer do what was shown and approved. It would now do: ${JSON.stringify(cut(now.slice(0, 5).join("; ")))}.`;
}
function untimely({ change }, { request }, { now, review, stage }) {
    if (stage !== "merged" && request.settings?.autoApply === true && !review.autoApply) {
        return {
            why: "LaunchDarkly applies what is approved here before the pull request is merged.",
            cure: "Turn that off in LaunchDarkly, or allow it in the config: policy.autoApply.",
        };
    }
    if (change?.executeAt === undefined || change.executeAt > now)
        return undefined;
    const why = `Its time, ${(0,time/* renderTime */.s)(change.executeAt)}, has passed.`;
    return stage === "merged" ? { why } : { why, cure: "Write a later time under executeAt." };
}
function difference(observed, held) {
    const wanted = observed.compiled?.instructions;
    if (wanted === undefined)
        return "";
    const lines = Array.from({ length: Math.max(held.length, wanted.length) }, (_, index) => {
        const [has, asks] = [show(held[index]), show(wanted[index])];
        return has === asks
            ? []
            : [`Instruction ${index + 1}: it holds ${JSON.stringify(has)}, the file compiles to ${JSON.stringify(asks)}.`];
    });
    return lines.flat().slice(0, 5).join(" ");
}
function show(instruction) {
    if (instruction === undefined)
        return "nothing";
    return cut((0,json/* canonicalJson */.dj)(instruction));
}
function cut(text) {
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

;// CONCATENATED MODULE: ./build/core/decide/say.js


/** A verdict, with the request that it speaks of if there is one. */
function say(conclusion, result, title, reason, request) {
    return { conclusion, result, title, reason, ...(request === undefined ? {} : { request }) };
}
/** When a request was applied and by whom: by GitHub login as far as the config says who is who. */
function when(request, { people }) {
    const { appliedBy } = request;
    const by = appliedBy === undefined ? "" : ` by ${people.get(appliedBy) ?? appliedBy}`;
    return `at ${(0,time/* renderTime */.s)(request.appliedAt)}${by}`;
}
/** What a refusal after the merge leaves behind, and how to ask again. */
function leftAlone(resource) {
    return `The ${(0,change_change/* nounOf */.a2)(resource)} and the request were left alone. Open a new pull request to ask again.`;
}
/**
 * Why nothing is asked for, without the full stop. The flag is said to be as its file says only where nothing is left to
 * warn of: other fields may differ.
 */
function whyNothing({ compiled }) {
    return compiled?.warnings.length === 0
        ? "The flag already is as the file says"
        : "What this edit asks for is live already";
}

;// CONCATENATED MODULE: ./build/core/decide/request-verdict.js






/** What the check run says about the one request that speaks for a change. */
function requestVerdict(observed, ours, setting) {
    const { request } = ours;
    switch (request.status) {
        case "completed":
            return completed(observed, ours, setting);
        case "scheduled":
            return scheduled(observed, ours);
        case "failed": {
            const why = request.conflicts.length > 0 ? `: ${request.conflicts.map((one) => JSON.stringify(one)).join(", ")}.` : ".";
            const reason = `LaunchDarkly could not apply the request${why} The ${(0,change_change/* nounOf */.a2)(observed.resource)} is unchanged; a new pull request can ask again.`;
            return say("failure", "failed", "Could not be applied", reason, request);
        }
        case "unknown":
            return say(null, "pending", "Unknown status", "LaunchDarkly answered a status that this version does not know.", request);
        case "pending":
            return pending(observed, ours, setting);
    }
}
function scheduled(observed, ours) {
    const { request } = ours;
    const will = `LaunchDarkly will carry it out at ${(0,time/* renderTime */.s)(request.executeAt)}`;
    const asked = observed.change?.executeAt;
    if (request.executeAt !== asked) {
        const file = asked === undefined ? "names no time" : `says ${(0,time/* renderTime */.s)(asked)}`;
        const reason = `${will}, but the change file ${file}. Delete the request in LaunchDarkly to stop it.`;
        return say("failure", "refused", "Scheduled for another time", reason, request);
    }
    if ((0,pick_request/* isAltered */.G9)(observed, ours)) {
        const reason = `${will}, but with other instructions than were sent. Delete the request in LaunchDarkly to stop it.`;
        return say("failure", "refused", "Scheduled with other instructions", reason, request);
    }
    return say("success", "applied", "Scheduled", `${will}.`, request);
}
function completed(observed, ours, setting) {
    const { stage } = setting;
    const { resource } = observed;
    const { request } = ours;
    if ((0,pick_request/* isAltered */.G9)(observed, ours)) {
        const reason = `The request was applied ${when(request, setting)}, but with other instructions than were sent. Compare the ${(0,change_change/* nounOf */.a2)(resource)} with the change file.`;
        return say("failure", "refused", "Applied with other instructions", reason, request);
    }
    const title = stage === "merged" ? "Applied" : "Applied before merge";
    const reverted = stage === "merged" && !observed.onBase ? " The base branch no longer holds this change." : "";
    return say("success", "applied", title, `It was applied ${when(request, setting)}.${reverted}`, request);
}
function pending(observed, ours, setting) {
    const { request } = ours;
    const against = objection(observed, ours, setting);
    if (against !== undefined) {
        const reason = `${against.why} ${against.cure ?? usualCure(observed, setting)}`;
        return say("failure", "refused", "Not safe to apply", reason, request);
    }
    const tally = (0,decide_review/* tallyReviews */.UI)(request, setting.review);
    if (tally.declined) {
        const where = (0,decide_review/* isReviewedElsewhere */.YZ)(request) ? JSON.stringify(request.serviceKind) : "LaunchDarkly";
        return say("failure", "declined", "Declined", `A reviewer declined it in ${where}.`, request);
    }
    if (request.reviewStatus === "unknown") {
        return say(null, "pending", "Unknown review status", "LaunchDarkly answered a review status that this version does not know.", request);
    }
    return tally.approved ? approved(observed, request, tally, setting) : waiting(request, tally, setting);
}
function usualCure({ resource }, { stage }) {
    return stage === "merged"
        ? leftAlone(resource)
        : "Delete the request in LaunchDarkly; the next run requests the change anew.";
}
function countOf(request, { approvers, needed }) {
    if ((0,decide_review/* isReviewedElsewhere */.YZ)(request))
        return `in ${JSON.stringify(request.serviceKind)}`;
    return `${approvers.length} of ${needed} ${needed === 1 ? "approval" : "approvals"}`;
}
function approved({ freeze }, request, tally, setting) {
    const { stage, review } = setting;
    const doubt = (0,decide_review/* isReviewedElsewhere */.YZ)(request) ? [] : review.unknown;
    const self = doubt.length === 0
        ? ""
        : ` Self-approval could not be ruled out: the config does not say who ${doubt.map((login) => JSON.stringify(login)).join(", ")} ${doubt.length === 1 ? "is" : "are"} in LaunchDarkly.`;
    if (freeze !== undefined) {
        const reason = `It is approved, but nothing is applied here until ${(0,time/* renderTime */.s)(freeze.until)}: ${JSON.stringify(freeze.reason)}. The first run after that goes on.`;
        return say(null, "pending", `Frozen until ${(0,time/* renderTime */.s)(freeze.until)}`, `${reason}${self}`, request);
    }
    const after = stage === "merged" ? "It is not applied yet." : "It will be applied when the pull request merges.";
    const joint = (0,decide_review/* isReviewedElsewhere */.YZ)(request) ? " " : ", ";
    return say("success", "approved", `Approved${joint}${countOf(request, tally)}`, `${after}${self}`, request);
}
function waiting(request, tally, { stage }) {
    const where = (0,decide_review/* isReviewedElsewhere */.YZ)(request) ? JSON.stringify(request.serviceKind) : "LaunchDarkly";
    const after = stage === "merged"
        ? "The pull request is merged: a later run applies it once it is approved."
        : `It waits for review in ${where}.`;
    const own = tally.own.length === 0 ? "" : " An approval by the pull request's author or a committer does not count.";
    const title = (0,decide_review/* isReviewedElsewhere */.YZ)(request)
        ? `Waits for approval ${countOf(request, tally)}`
        : countOf(request, tally);
    return say(null, "pending", title, `${after}${own}`, request);
}

;// CONCATENATED MODULE: ./build/core/decide/verdict.js





/** The fields that ask for a part of several things as a whole. */
const WHOLE_LISTS = ["variations", "prerequisites", "targets", "rules"];
/** What the check run of one resource says about the state that was observed. */
function verdictOf(observed, setting) {
    const { failure, diagnostics, change } = observed;
    if (failure !== undefined) {
        return say(failure.outcome === "unknown" ? null : "failure", "failed", "Failed", `${failure.message} ${failure.hint}`, ((0,pick_request/* pickRequest */.t8)(observed).same ?? observed.requests.find(pick_request/* isLive */.DG))?.request);
    }
    const { same, appliedOther } = (0,pick_request/* pickRequest */.t8)(observed);
    if (setting.stage === "closed")
        return verdict_closed(observed, setting);
    if (change === undefined)
        return left(observed, setting);
    if (diagnostics.length > 0 && (setting.stage !== "merged" || observed.onBase))
        return misfit(observed, setting);
    if (observed.unread)
        return say(null, "valid", "Validated only", "LaunchDarkly was not asked.");
    const open = same === undefined || (0,pick_request/* isLive */.DG)(same);
    const idle = open && (0,pick_request/* isSatisfied */.n2)(observed);
    if (setting.stage === "merged" && !observed.onBase && open && !idle)
        return reverted(observed);
    const verdict = idle ? satisfied(observed, setting) : pursued(observed, setting);
    if (appliedOther === undefined)
        return verdict;
    const note = `An earlier change of this pull request is live already: it was applied ${when(appliedOther.request, setting)}.`;
    return { ...verdict, reason: `${verdict.reason} ${note}` };
}
function pursued(observed, setting) {
    const { same } = (0,pick_request/* pickRequest */.t8)(observed);
    return same === undefined ? missing(observed, setting) : requestVerdict(observed, same, setting);
}
function verdict_closed(observed, setting) {
    const applied = appliedRequest(observed);
    if (applied !== undefined) {
        const reason = `This change is live although its pull request was closed without a merge: it was applied ${when(applied, setting)}. Undo it in LaunchDarkly or with another pull request.`;
        return say("failure", "refused", "Live without a merge", reason, applied);
    }
    return withdrawn(observed, "The pull request was closed without a merge.");
}
function appliedRequest({ requests }) {
    return requests.find(({ request }) => request.status === "completed")?.request;
}
function withdrawn(observed, why) {
    return leftOver(observed, why) ?? say("cancelled", "none", "Withdrawn", why);
}
/** What is said while a request lives that nobody asks for any more; `kept` says why this run leaves it. */
function leftOver({ requests }, why, kept) {
    const live = requests.find(pick_request/* isLive */.DG)?.request;
    if (live === undefined)
        return undefined;
    if (kept !== undefined)
        return say(null, "pending", "Kept for now", kept, live);
    return say(null, "pending", "Still to be withdrawn", `${why} Its request is still live in LaunchDarkly.`, live);
}
/** The flag needs no change: once merged that is said of the merge, whatever becomes of the flag later. */
function satisfied(observed, { stage, planOnly }) {
    const why = stage === "merged"
        ? "When the pull request was merged, what it asked for was live already: nothing was requested."
        : `${whyNothing(observed)}: nothing is requested.`;
    return leftOver(observed, `${whyNothing(observed)}.`, planOnly) ?? say("success", "valid", "Nothing to change", why);
}
function left(observed, setting) {
    const applied = appliedRequest(observed);
    const note = applied === undefined ? "" : ` It had been applied ${when(applied, setting)}.`;
    const why = `The change left the pull request.${note}`;
    return leftOver(observed, why, setting.planOnly) ?? withdrawn(observed, why);
}
/** The change does not fit the flag or segment as it is, or the team's rules: wrong before the merge, after it no longer what was approved. */
function misfit(observed, { stage }) {
    const said = observed.diagnostics.map(({ message }) => message).join(" ");
    const request = (0,pick_request/* pickRequest */.t8)(observed).same?.request;
    if (stage !== "merged" || request === undefined)
        return say("failure", "invalid", "Invalid", said, request);
    const reason = `${said} ${leftAlone(observed.resource)}`;
    return say("failure", "refused", "Not safe to apply", reason, request);
}
function missing(observed, setting) {
    const { planOnly, allowed } = setting;
    const { successor } = observed;
    if (successor !== undefined) {
        return say("cancelled", "none", "Superseded", `The later pull request ${successor} asks for the same change.`);
    }
    if (planOnly !== undefined)
        return say(null, "pending", "Planned", planOnly);
    if (observed.freeze !== undefined && waitsForFreeze(observed, setting)) {
        const { until, reason } = observed.freeze;
        const why = `Nothing is requested here until ${(0,time/* renderTime */.s)(until)}, since approving may apply it at once: ${JSON.stringify(reason)}.`;
        return say(null, "pending", `Frozen until ${(0,time/* renderTime */.s)(until)}`, why);
    }
    if (!allowed.has("create"))
        return say(null, "pending", "Planned", "This run may not create approval requests.");
    return say(null, "pending", "Not requested yet", "There is no approval request for this change yet.");
}
function reverted(observed) {
    const { change } = observed;
    const isSeveral = change?.intent !== undefined && asksForSeveral(change.intent);
    return withdrawn(observed, isSeveral
        ? 'The base branch no longer holds this change as a whole: it was reverted or edited since. What of it git still says is asked for by nobody now; a line "reapply:" in the document asks for it.'
        : "The base branch no longer holds this change: it was reverted or edited since.");
}
/** True if an edit asks for several things, so that git may still say some of them. */
function asksForSeveral({ fields }) {
    return fields.length > 1 || fields.some(({ path }) => WHOLE_LISTS.includes(path));
}

;// CONCATENATED MODULE: ./build/core/decide/decide.js






/** Decides on one resource from what was observed: a pure table, printable before it is carried out. */
function decide(observed, setting) {
    const actions = wanted(observed, setting).filter((action) => setting.allowed.has(action.do));
    return { actions, verdict: verdictOf(observed, setting) };
}
function wanted(observed, setting) {
    if (observed.unread)
        return [];
    const tooEarly = observed.requests.filter((one) => isAppliedTooEarly(observed, one, setting));
    if (tooEarly.length > 0)
        return withdrawals(tooEarly, "LaunchDarkly would apply it too early.");
    if (observed.failure !== undefined || setting.planOnly !== undefined)
        return [];
    if (setting.stage === "closed")
        return withdrawals(observed.requests, "The pull request was closed without a merge.");
    if (observed.change === undefined)
        return withdrawals(observed.requests, "The change left the pull request.");
    if (setting.stage === "merged" && !observed.onBase) {
        return withdrawals(observed.requests, "The base branch no longer holds this change.");
    }
    if (observed.diagnostics.length > 0)
        return [];
    return [...supersede(observed), ...pursue(observed, setting)];
}
/** Withdraws what stands beside the one request of the change. */
function supersede(observed) {
    const { superseded } = (0,pick_request/* pickRequest */.t8)(observed);
    const twins = superseded.filter(({ mark }) => mark.change === observed.change?.digest);
    return [
        ...withdrawals(twins, "An older request of this pull request asks for the same."),
        ...withdrawals(superseded.filter((one) => !twins.includes(one)), "The pull request now asks for another change."),
    ];
}
/** Brings a change forward: asks for it, or applies what was approved; takes back what need not be asked any more. */
function pursue(observed, setting) {
    const { change, compiled } = observed;
    const { same } = (0,pick_request/* pickRequest */.t8)(observed);
    if (change === undefined || compiled === undefined)
        return [];
    if ((0,pick_request/* isSatisfied */.n2)(observed))
        return withdrawals(same === undefined ? [] : [same], `${whyNothing(observed)}.`);
    if (same === undefined) {
        const { successor, asking = { members: [], teams: [] } } = observed;
        return successor === undefined && !waitsForFreeze(observed, setting)
            ? [{ do: "create", change, compiled, asking }]
            : [];
    }
    const open = setting.stage === "merged" && same.request.status === "pending" && observed.freeze === undefined;
    const ready = open && (0,decide_review/* tallyReviews */.UI)(same.request, setting.review).approved;
    return ready && objection(observed, same, setting) === undefined ? [{ do: "apply", request: same.request }] : [];
}
/**
 * True for a request that waits for approval where LaunchDarkly applies what is approved, before the merge and against
 * the team's rules, or in a freeze.
 */
function isAppliedTooEarly({ freeze }, { request }, { stage, review }) {
    if (request.status !== "pending" || request.settings?.autoApply !== true)
        return false;
    return freeze !== undefined || (!review.autoApply && stage !== "merged");
}
function withdrawals(requests, why) {
    return requests.filter(pick_request/* isLive */.DG).map(({ request }) => ({ do: "withdraw", request, why }));
}

;// CONCATENATED MODULE: ./build/core/compile/compiled.js


/** SHA-256 of instructions as they are sent or returned: proof 1. */
function instructionsDigestOf(instructions, sha256) {
    return sha256(`flag-gitops instructions v1\n${(0,json/* canonicalJson */.dj)(instructions)}`);
}
/** SHA-256 of what a copy request was sent with, or holds: proof 1 of a copy, together with its echoed instructions. */
function copyDigestOf(source, sha256) {
    const { environment, version = null } = source;
    return sha256(`flag-gitops copy v1\n${(0,json/* canonicalJson */.dj)({ environment, version })}`);
}
/** SHA-256 of what sending the instructions would do: proof 3. */
function effectDigestOf(effect, sha256) {
    return sha256(`flag-gitops effect v1\n${(0,json/* canonicalJson */.dj)(effect)}`);
}
/** Names that do not fit the live resource, as diagnostics of the change's file. */
function compiled_refused({ file, document }, faults) {
    const diagnostics = faults.map(({ code, pointer, part, message, hint }) => ({
        code,
        file,
        where: { document, pointer, part },
        message,
        hint,
    }));
    return { ok: false, diagnostics };
}
/** An instruction that fits by its names and yet cannot be carried out on the live resource. */
function refusedInstruction(change, { index, reason }) {
    const { resource, instructions, intent, environmentAt } = change;
    const edited = intent?.of === "variations" ? ["variations"] : environmentAt;
    const fault = {
        code: "refused-instruction",
        pointer: (intent && edited) ?? ["instructions", index, instructions[index]?.kind ?? ""],
        part: "key",
        message: `${intent === undefined ? "The instruction" : "The edit"} does not fit ${(0,change_change/* resourceNoun */.TT)(resource)}: ${reason}`,
        hint: `Compare it with the ${(0,change_change/* nounOf */.a2)(resource)} as it is now in LaunchDarkly.`,
    };
    return compiled_refused(change, [fault]);
}

// EXTERNAL MODULE: ./build/core/compile/flag/archived-flag.js
var archived_flag = __nccwpck_require__(2967);
// EXTERNAL MODULE: ./build/core/render/words/words.js
var words_words = __nccwpck_require__(2363);
;// CONCATENATED MODULE: ./build/core/render/words/effects/effect-lines.js



const NAMED_AT_MOST = 5;
/** A line for each thing that a person cares about, in the order of the effect; names of a list that change alike share one. */
function linesOf(effect, isListed, sceneOf, sentence) {
    const scene = sceneOf(NAMED_AT_MOST);
    return grouped(effect, isListed).map((group) => {
        const { before, after } = group.entry;
        const [subject, phrase] = sentence(scene, group);
        const line = { subject, before: phrase(before, scene), after: phrase(after, scene) };
        if ((0,json/* equalJson */.FS)(before, after) || !(0,words_words/* sameWords */.MT)(line.before, line.after))
            return line;
        // The difference hides behind "and 3 more".
        const unlimited = sceneOf(Number.POSITIVE_INFINITY);
        return { subject, before: phrase(before, unlimited), after: phrase(after, unlimited) };
    });
}
/** Entries that change alike share a line; the condition around the values of a clause is only its subject. */
function grouped(effect, isListed) {
    const byPath = new Map(effect.map((entry) => [entry.path, entry.before]));
    const groups = new Map();
    for (const entry of effect) {
        const segments = (0,effect_entry/* pathSegments */.Mz)(entry.path);
        if ((0,effect_entry/* isContext */.aE)(entry.path) || isClausePart(segments, "condition"))
            continue;
        const name = segments.at(-1);
        const alike = isListed(segments) || isClausePart(segments, "values");
        const line = alike ? (0,json/* canonicalJson */.dj)([...segments.slice(0, -1), entry.before, entry.after]) : entry.path;
        const condition = byPath.get([...entry.path.split("/").slice(0, 4), "condition"].join("/")) ?? null;
        const group = groups.get(line);
        if (group === undefined)
            groups.set(line, { segments, names: [name], entry, condition });
        else
            group.names.push(name);
    }
    return [...groups.values()];
}
const isClausePart = (segments, part) => segments[2] === "clauses" && segments[4] === part;

// EXTERNAL MODULE: ./build/core/render/words/effects/flag-words.js
var flag_words = __nccwpck_require__(9597);
// EXTERNAL MODULE: ./build/core/render/words/effects/phrases.js
var phrases = __nccwpck_require__(9565);
;// CONCATENATED MODULE: ./build/core/render/words/effects/rule-sentence.js


/** What changes of a rule, or of the order of all rules. */
function ruleSentence(scene, { segments, names, entry, condition }, phrases) {
    const [, id = "", part, clause, piece] = segments;
    if (id === "order")
        return [["order of the rules"], rulesOrder];
    if (id.startsWith("+")) {
        const description = entry.after?.description ?? null;
        const name = description === null ? [] : [" ", (0,words_words/* quoted */.TL)(String(description))];
        return [["new rule", ...name], orNone(phrases.newRule)];
    }
    const rule = (0,flag_words/* ruleName */.oF)(scene.rules, id);
    if (part === undefined)
        return [rule, orNone(phrases.rule)];
    if (part === "description")
        return [["description of ", ...rule], orNone((value) => [(0,words_words/* literal */.eu)(value)])];
    const own = phrases.parts[part];
    if (own !== undefined)
        return own(rule);
    if (piece === "values") {
        const literals = names.map((name) => [(0,words_words/* literal */.eu)(JSON.parse(name))]);
        const values = (0,words_words/* listed */.KE)(literals, scene.limit);
        const operation = condition === null ? ["a condition"] : (0,flag_words/* operationWords */.Zz)(condition);
        return [[...rule, ", ", ...operation], (value) => [value === true ? "with " : "without ", ...values]];
    }
    const which = clause?.startsWith("+") === true ? "new condition" : "condition";
    return [[...rule, `, ${which}`], orNone((value, { limit }) => (0,flag_words/* clauseWords */.ti)(value, limit))];
}
/** The rules in their order, by name. */
const rulesOrder = (value, { rules }) => (0,words_words/* joined */.oR)(value.map((id) => (id === null ? ["a new rule"] : (0,flag_words/* ruleName */.oF)(rules, id))), ", ");
function orNone(phrase) {
    return (value, scene) => (value === null ? words_words/* NONE */.x3 : phrase(value, scene));
}

;// CONCATENATED MODULE: ./build/core/render/words/effects/effect-words.js






const RULE_PHRASES = {
    rule: (value, scene) => (0,flag_words/* ruleWords */.mG)(scene, value),
    newRule: phrases/* newRule */.Rp,
    parts: {
        serve: (rule) => [[...rule, " serves"], phrases/* serves */.xu],
        trackEvents: (rule) => [["event tracking of ", ...rule], phrases/* onOff */.Ro],
    },
};
/** What an effect means to a reviewer: a line for each thing that a person cares about: whether it is on, then the rest by path. */
function effectLines(flag, environment, effect, prerequisiteFlags) {
    const live = (0,live_flag/* configurationIn */.A)(flag, environment);
    const switchFirst = effect.toSorted((a, b) => Number(b.path === "on") - Number(a.path === "on"));
    const rules = live?.rules ?? [];
    return linesOf(switchFirst, isTargetedKey, (limit) => ({ flag, rules, prerequisiteFlags, limit }), sentence);
}
const isTargetedKey = (segments) => segments[0] === "targets" && segments.length === 3;
function sentence(scene, group) {
    const [area = "", second] = group.segments;
    const OF = "targets of ";
    if (area.startsWith(OF)) {
        const whose = second === undefined ? OF : "users targeted at ";
        return [[whose, ...(0,flag_words/* formatVariation */.Xm)(scene.flag, area.slice(OF.length))], phrases/* clearedTargets */.hb];
    }
    switch (area) {
        case "on":
            return [["targeting"], phrases/* onOff */.Ro];
        case "offVariation":
            return [["off variation"], (value) => (value === null ? words_words/* NONE */.x3 : (0,flag_words/* formatVariation */.Xm)(scene.flag, value))];
        case "fallthrough":
            return [["fallthrough"], phrases/* serves */.xu];
        case "trackEvents":
            return [["event tracking"], phrases/* onOff */.Ro];
        case "trackEventsFallthrough":
            return [["event tracking of the fallthrough"], phrases/* onOff */.Ro];
        case "prerequisites":
            return second === undefined ? [["prerequisites"], phrases/* prerequisites */.a4] : prerequisiteSentence(second);
        case "targets":
            if (isTargetedKey(group.segments))
                return [(0,flag_words/* contexts */.JU)(second, group.names, scene.limit), phrases/* targetedAt */.U1];
            return [[second === undefined ? "all targets" : "all targeted users"], phrases/* allTargets */.eN];
        case "rules":
            return second === undefined ? [["all rules"], phrases/* allRules */.V7] : ruleSentence(scene, group, RULE_PHRASES);
        default:
            return [[(0,words_words/* quoted */.TL)(group.entry.path)], (value) => [(0,words_words/* quoted */.TL)((0,words_words/* compact */.oE)(value))]];
    }
}
function prerequisiteSentence(key) {
    const phrase = (value, scene) => value === null ? words_words/* NONE */.x3 : ["must serve ", ...(0,flag_words/* prerequisiteVariation */.KE)(scene, { key, variation: value })];
    return [["prerequisite ", (0,words_words/* quoted */.TL)(key)], phrase];
}

;// CONCATENATED MODULE: ./build/core/render/words/targeting/targeting-lines.js



/** A list of more values than these stands one below the other, so that a diff shows which of them changed. */
const IN_ONE_LINE = 8;
/** A flag's targeting in one environment, in the words and the order of a change file, line by line for a diff. */
function targetingLines(flag, configuration, prerequisiteFlags = new Map()) {
    const { on, offVariation, prerequisites, targets, rules, trackEvents, trackEventsFallthrough } = configuration;
    const off = offVariation === null ? ["none"] : (0,flag_words/* formatVariation */.Xm)(flag, offVariation);
    return [
        [`on: ${on}`],
        ["offVariation: ", ...off],
        ...section("prerequisites", prerequisites.map((one) => {
            const variation = (0,flag_words/* prerequisiteVariation */.KE)({ prerequisiteFlags }, one);
            return ["- { key: ", (0,words_words/* quoted */.TL)(one.key), ", variation: ", ...variation, " }"];
        })),
        ...section("targets", targetLines(flag, targets)),
        ...section("rules", rules.flatMap((rule) => ruleLines(flag, rules, rule))),
        ...section("fallthrough", serveLines(flag, configuration.fallthrough)),
        ...(trackEvents ? [["trackEvents: true"]] : []),
        ...(trackEventsFallthrough ? [["trackEventsFallthrough: true"]] : []),
    ];
}
/** What a change file calls a rule; besides, its position where another rule has the same description. */
function ruleHeading(rules, rule) {
    const { description = "" } = rule;
    const position = rules.indexOf(rule) + 1;
    if (description === "")
        return [`position: ${position}`];
    const twins = rules.filter((one) => one.description === description).length;
    return ["description: ", (0,words_words/* quoted */.TL)(description), ...(twins > 1 ? [` (rule ${position})`] : [])];
}
/** The conditions of a rule, one below the other as a change file writes them. */
function clauseLines(clauses) {
    return clauses.flatMap(({ contextKind, attribute, op, values, negate }) => {
        const operator = clause_operators/* CLAUSE_OPERATORS */.E.includes(op) ? [op] : [(0,words_words/* quoted */.TL)(op)];
        const attributes = op === "segmentMatch" ? [] : [["attribute: ", (0,words_words/* quoted */.TL)(attribute)]];
        const settings = [
            ...(negate ? [["negate: true"]] : []),
            ...(contextKind === "user" || op === "segmentMatch" ? [] : [["contextKind: ", (0,words_words/* quoted */.TL)(contextKind)]]),
        ];
        if (values.length > IN_ONE_LINE) {
            const each = values.map((value) => ["  - ", ...valueWords(value)]);
            return item([...attributes, ...settings, [...operator, ":"], ...each]);
        }
        const listed = values.length === 0 ? [] : (0,words_words/* joined */.oR)(values.map(valueWords), ", ");
        return [["- { ", ...(0,words_words/* joined */.oR)([...attributes, [...operator, ": [", ...listed, "]"], ...settings], ", "), " }"]];
    });
}
/** Lines as the entry of a list: a dash before the first, the rest below it. */
function item(lines) {
    return lines.map((line, index) => [index === 0 ? "- " : "  ", ...line]);
}
/** A heading with its lines below, further in; nothing if there are none. */
function section(heading, lines) {
    return lines.length === 0 ? [] : [[`${heading}:`], ...lines.map((line) => ["  ", ...line])];
}
function ruleLines(flag, rules, rule) {
    const { clauses, serve, trackEvents } = rule;
    return item([
        ruleHeading(rules, rule),
        ...section("clauses", clauseLines(clauses)),
        ...serveLines(flag, serve),
        ...(trackEvents ? [["trackEvents: true"]] : []),
    ]);
}
function serveLines(flag, serve) {
    if (serve === null)
        return [["variation: none"]];
    if ("variation" in serve)
        return [["variation: ", ...(0,flag_words/* formatVariation */.Xm)(flag, serve.variation)]];
    const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
    const shares = weights
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => placeOf(flag, a.variation) - placeOf(flag, b.variation))
        .map(({ variation, weight }) => [...(0,flag_words/* formatVariation */.Xm)(flag, variation), ": ", ...(0,flag_words/* formatWeight */.ck)(weight)]);
    return [
        ["rollout: { ", ...(0,words_words/* joined */.oR)(shares, ", "), " }"],
        ...(contextKind === "user" ? [] : [["rolloutContextKind: ", (0,words_words/* quoted */.TL)(contextKind)]]),
        ...(bucketBy === "key" ? [] : [["rolloutBucketBy: ", (0,words_words/* quoted */.TL)(bucketBy)]]),
        ...(experiment ? [["an experiment runs on it"]] : []),
    ];
}
/** Targets by variation and context kind, users first, in an order of their own, since theirs decides nothing. */
function targetLines(flag, targets) {
    const groups = new Map();
    for (const target of targets) {
        const name = JSON.stringify([target.variation, target.contextKind]);
        groups.set(name, { ...target, values: [...(groups.get(name)?.values ?? []), ...target.values] });
    }
    const rank = ({ contextKind }) => (contextKind === "user" ? "" : contextKind);
    return [...groups.values()]
        .filter(({ values }) => values.length > 0)
        .sort((a, b) => placeOf(flag, a.variation) - placeOf(flag, b.variation) || (rank(a) < rank(b) ? -1 : 1))
        .flatMap(({ variation, contextKind, values }) => {
        const kind = contextKind === "user" ? [] : [", contextKind ", (0,words_words/* quoted */.TL)(contextKind)];
        const keys = [...new Set(values)].sort().map((key) => ["  - ", (0,words_words/* quoted */.TL)(key)]);
        return [[...(0,flag_words/* formatVariation */.Xm)(flag, variation), ...kind, ":"], ...keys];
    });
}
function placeOf(flag, variation) {
    const place = flag.variations.findIndex(({ id }) => id === variation);
    return place < 0 ? flag.variations.length : place;
}
/** Texts are quoted foreign text; one that reads like a number, true, false or null stands in double quotes besides. */
function valueWords(value) {
    if (typeof value !== "string")
        return [(0,words_words/* compact */.oE)(value)];
    return /^(?:true|false|null|[-+.0-9]+)$/.test(value) ? ['"', (0,words_words/* quoted */.TL)(value), '"'] : [(0,words_words/* quoted */.TL)(value)];
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/rules/around-rules.js




/** Whom a rule matches and the part that says what they get, for each rule of which either is touched: one means nothing without the other. */
function aroundRules(effect, before, after, given, read) {
    const ids = effect.flatMap(({ path }) => {
        const [first, id = "", part] = (0,effect_entry/* pathSegments */.Mz)(path);
        return first === "rules" && (part === given || part === "clauses") ? [id] : [];
    });
    const around = (rule) => ({ clauses: unordered(rule.clauses.map(clauseContent)), [given]: read(rule) });
    return [...new Set(ids)].map((id) => ({
        path: `rules/${(0,effect_entry/* escapeSegment */.pv)(id)}/around`,
        before: readFromRule(before, id, around),
        after: readFromRule(after, id, around),
    }));
}
/** All clauses must hold, so their order says nothing. */
function unordered(clauses) {
    return clauses
        .map((clause) => [(0,json/* canonicalJson */.dj)(clause), clause])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, clause]) => clause);
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/steps/read-touched.js

/** What the touched parts hold before and after the whole patch, each part once. */
function readTouched(touched, before, after) {
    return [...byPath(touched)].map(([path, touch]) => ({ path, before: touch.read(before), after: touch.read(after) }));
}
/** Touches by their path; new parts are numbered from 0 in the order in which the instructions make them. */
function byPath(touched) {
    const paths = new Map();
    const added = new Map();
    for (const touch of touched) {
        const path = touch.path.map(effect_entry/* escapeSegment */.pv).join("/");
        const number = added.get(path) ?? 0;
        if (touch.added === true)
            added.set(path, number + 1);
        paths.set(touch.added === true ? `${path}/+${number}` : path, touch);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/flag/effect.js





/**
 * The parts of the flag that the instructions touch and nothing else of it, sorted by path, each once. It holds no id that
 * the patch itself makes, so it is the same whenever it is computed on the same live values.
 */
function effectOf(flag, environment, instructions, context) {
    const result = carryOutOnFlag(flag, environment, instructions, context);
    if (!result.ok)
        return result;
    const liveRules = new Set(result.live.rules.map((rule) => rule.id));
    const before = viewOf(result.live, liveRules);
    const after = viewOf(result.resource, liveRules);
    const effect = readTouched(result.touched, before, after);
    const meant = [...effect, ...aroundRules(effect, before, after, "serve", ({ serve }) => (0,serving/* serveContent */.F2)(serve))];
    const whole = (0,effect_entry/* sortedByPath */.o2)([...meant, ...(0,effect_entry/* servedValues */.IO)("variations", flag.variations, meant)]);
    return { ok: true, effect: whole, configuration: result.resource };
}
function viewOf(configuration, liveRules) {
    const targeted = new Map();
    for (const { contextKind, variation, values } of configuration.targets) {
        const keys = targeted.get(contextKind) ?? new Map();
        targeted.set(contextKind, keys);
        for (const key of values)
            keys.set(key, [...new Set([...(keys.get(key) ?? []), variation])]);
    }
    return {
        resource: configuration,
        liveRules,
        targetedAt: (contextKind, key) => targeted.get(contextKind)?.get(key) ?? [],
    };
}

// EXTERNAL MODULE: ./build/core/model/instructions/parameters.js
var instructions_parameters = __nccwpck_require__(5139);
// EXTERNAL MODULE: ./build/core/compile/parameters/compile-clause.js
var compile_clause = __nccwpck_require__(8169);
// EXTERNAL MODULE: ./build/core/compile/scope.js
var scope = __nccwpck_require__(7201);
;// CONCATENATED MODULE: ./build/core/compile/parameters/given.js

/** The parameters of an instruction that its file gives, in the order of the kind. */
function givenParameters(parameters, written) {
    return parameters.flatMap(({ name, readable = name, type }) => {
        const own = Object.hasOwn(written.value, name);
        const key = own ? name : readable;
        const value = Object.hasOwn(written.value, key) ? written.value[key] : undefined;
        return value === undefined ? [] : [{ name, type, value, pointer: (0,scope.at)(written, key), own }];
    });
}
/** The elements of a parameter that holds a list. */
function each(given) {
    const values = Array.isArray(given.value) ? given.value : [];
    return values.map((value, index) => ({ ...given, value, pointer: [...given.pointer, index] }));
}
/** The elements of a parameter that holds a list of mappings. */
function eachPart(given) {
    return each(given).map(({ value, pointer }) => ({ value: value, pointer }));
}

;// CONCATENATED MODULE: ./build/core/compile/parameters/resolve-clause.js


/** The id of the clause of a live rule that a file names by `{position}` (from 1) or `{attribute}`; undefined once reported. */
function resolveClause(scope, rule, written, pointer) {
    const position = (0,json/* isObject */.Gv)(written) ? written.position : undefined;
    const attribute = (0,json/* isObject */.Gv)(written) ? written.attribute : undefined;
    const found = typeof position === "number"
        ? rule.clauses.slice(position - 1, position)
        : rule.clauses.filter((clause) => attributeOf(clause) === attribute);
    if (found.length === 1)
        return found[0]?.id;
    const owner = `Rule ${JSON.stringify(rule.description ?? rule.id)}`;
    if (found.length > 1) {
        const positions = found.map((clause) => `{ position: ${rule.clauses.indexOf(clause) + 1} }`);
        const message = `${owner} has ${found.length} clauses on ${JSON.stringify(attribute)}.`;
        scope.report({
            code: "ambiguous-clause",
            pointer,
            part: "value",
            message,
            hint: `Say which: ${positions.join(" or ")}.`,
        });
        return undefined;
    }
    const what = typeof position === "number" ? `at position ${position}` : `on ${JSON.stringify(attribute)}`;
    const message = `${owner} has no clause ${what}.`;
    scope.report({ code: "unknown-clause", pointer, part: "value", message, hint: clauseHint(rule, attribute) });
    return undefined;
}
/** The id that a file gives, if the rule has a clause of that id; undefined once reported. */
function knownClause(scope, rule, id, pointer) {
    if (rule.clauses.some((clause) => clause.id === id))
        return id;
    const message = `Rule ${JSON.stringify(rule.description ?? rule.id)} has no clause with the id ${JSON.stringify(id)}.`;
    scope.report({ code: "unknown-clause", pointer, part: "value", message, hint: clauseHint(rule, undefined) });
    return undefined;
}
/** What a clause looks at: a segment is matched as a whole, whatever its clause says of an attribute. */
function attributeOf({ op, attribute }) {
    return op === "segmentMatch" ? op : attribute;
}
function clauseHint(rule, wanted) {
    const names = rule.clauses.map(attributeOf);
    const near = typeof wanted === "string" ? (0,did_you_mean/* closest */.kp)(wanted, names) : undefined;
    const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
    return `${names.length === 1 ? "Its clause is" : "Its clauses are"} on ${(0,did_you_mean/* listNames */.Zv)(names)}.${meant}`;
}

// EXTERNAL MODULE: ./build/core/compile/parameters/resolve-rule.js
var resolve_rule = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./build/core/compile/parameters/compile-parameter.js




/** The rule that an instruction is about; undefined if it is about none, or once reported. */
function ruleOf(scope, parameters) {
    const named = parameters.find(({ name }) => name === "ruleId");
    return named === undefined ? undefined : referencedRule(scope, named);
}
/** A parameter as the API takes it: references to rules and clauses as ids, clauses written out, the rest as it is. */
function compileParameter(scope, given, rule) {
    switch (given.type) {
        case "rule":
            return (given.name === "ruleId" ? rule : referencedRule(scope, given))?.id ?? null;
        case "rules":
            return compileOrder(scope, given);
        case "clause":
            return referencedClause(scope, given, rule);
        case "clauses":
            return each(given).map((one) => referencedClause(scope, one, rule));
        case "new-clause":
            return (0,compile_clause/* compileClause */.v)(given.value);
        case "new-clauses":
            return eachPart(given).map(({ value }) => (0,compile_clause/* compileClause */.v)(value));
        default:
            return given.value;
    }
}
function referencedRule(scope, { value, pointer, own }) {
    return own ? (0,resolve_rule/* knownRule */.k)(scope, String(value), pointer) : (0,resolve_rule/* resolveRule */.r)(scope, value, pointer);
}
function referencedClause(scope, { value, pointer, own }, rule) {
    if (rule === undefined)
        return null;
    const id = own ? knownClause(scope, rule, String(value), pointer) : resolveClause(scope, rule, value, pointer);
    return id ?? null;
}
function compileOrder(scope, given) {
    const { noun, rules: live } = scope.owner;
    const rules = each(given).map((one) => referencedRule(scope, one));
    if (rules.includes(undefined))
        return [];
    const missing = live.filter((rule) => !rules.includes(rule));
    if (missing.length > 0 || new Set(rules).size < rules.length) {
        const names = missing.map((rule) => JSON.stringify(rule.description ?? `position ${live.indexOf(rule) + 1}`));
        const message = missing.length > 0 ? `The new order leaves out ${names.join(", ")}.` : "The new order names a rule twice.";
        const hint = `Name every rule of the ${noun} once.`;
        scope.report({ code: "incomplete-order", pointer: given.pointer, part: "key", message, hint });
    }
    return rules.map((rule) => rule?.id ?? null);
}

// EXTERNAL MODULE: ./build/core/compile/flag/compile-prerequisite.js
var compile_prerequisite = __nccwpck_require__(5528);
// EXTERNAL MODULE: ./build/core/compile/flag/compile-serve.js
var compile_serve = __nccwpck_require__(4067);
;// CONCATENATED MODULE: ./build/core/compile/flag/compile-instruction.js








/** One written instruction with every name turned into an id; names that do not fit are reported to the scope. */
function compileInstruction(scope, { kind, parameters: value }, index) {
    const definition = (0,kinds/* findKind */.oH)("flag", kind);
    const serves = definition?.serves === true;
    // What is served is compiled as a whole, so that a name that does not fit is told once.
    const parameters = definition?.parameters.filter((one) => !(serves && instructions_parameters/* SERVES */.rT.includes(one))) ?? [];
    const written = { value, pointer: ["instructions", index, kind] };
    const given = givenParameters(parameters, written);
    const rule = ruleOf(scope, given);
    let compiled = {};
    for (const one of given)
        compiled[one.name] = compileFlagParameter(scope, one, written, rule);
    if (serves)
        compiled = { ...compiled, ...(0,compile_serve/* compileServe */.Jy)(scope, written) };
    refuseExperiment(scope, kind, rule, written);
    if (kind === "updateRuleVariationOrRollout")
        compiled = (0,compile_serve/* keepBucketing */.mB)(compiled, rule?.serve ?? null);
    if (kind === "updateFallthroughVariationOrRollout")
        compiled = (0,compile_serve/* keepBucketing */.mB)(compiled, scope.configuration.fallthrough);
    return { kind, ...compiled };
}
function compileFlagParameter(scope, given, written, rule) {
    switch (given.type) {
        case "new-rules":
            return eachPart(given).map((part) => compileRule(scope, part));
        case "new-targets":
            return eachPart(given).map((part) => compileTarget(scope, part));
        case "new-prerequisites":
            return eachPart(given).map((part) => (0,compile_prerequisite/* compilePrerequisite */.G)(scope, part));
        case "prerequisite-variation":
            return (0,compile_prerequisite/* compilePrerequisite */.G)(scope, written).variationId ?? null;
        case "variation":
            return (0,compile_serve/* compileVariation */.Jt)(scope, scope.flag, written) ?? null;
        default:
            return compileParameter(scope, given, rule);
    }
}
function compileRule(scope, written) {
    const { description, clauses, trackEvents } = written.value;
    return {
        ...(description === undefined ? {} : { description }),
        clauses: clauses.map((clause) => (0,compile_clause/* compileClause */.v)(clause)),
        ...(0,compile_serve/* compileServe */.Jy)(scope, written),
        ...(trackEvents === undefined ? {} : { trackEvents }),
    };
}
function compileTarget(scope, written) {
    const { contextKind, values } = written.value;
    return {
        ...(contextKind === undefined ? {} : { contextKind }),
        variationId: (0,compile_serve/* compileVariation */.Jt)(scope, scope.flag, written) ?? null,
        values: values ?? [],
    };
}
const REPLACES_SERVE = new Set(["updateRuleVariationOrRollout", "removeRule"]);
function refuseExperiment(scope, kind, rule, written) {
    const { fallthrough, rules } = scope.configuration;
    const touched = kind === "updateFallthroughVariationOrRollout"
        ? [fallthrough]
        : kind === "replaceRules"
            ? rules.map((one) => one.serve)
            : REPLACES_SERVE.has(kind) && rule !== undefined
                ? [rule.serve]
                : [];
    if (!touched.some(serving/* isExperiment */.gi))
        return;
    const message = `An experiment runs on the rollout that this instruction changes in ${JSON.stringify(scope.owner.environment)}.`;
    const hint = "Stop the experiment in LaunchDarkly first; an instruction cannot keep it.";
    scope.report({ code: "experiment-rollout", pointer: written.pointer, part: "key", message, hint });
}

// EXTERNAL MODULE: ./build/core/compile/warnings.js
var compile_warnings = __nccwpck_require__(7228);
;// CONCATENATED MODULE: ./build/core/compile/flag/flag-warnings.js


/** What may surprise those who know what was asked for but not how LaunchDarkly evaluates it, a sentence each. */
function flagWarnings(change) {
    return (0,compile_warnings/* warningsOf */.nZ)(change.effect, () => [
        ...unreached(change),
        ...(0,compile_warnings/* matchingEveryone */.bK)(change.after.rules, change.missingSegments),
        ...rebucketed(change),
        ...renewedRules(change),
    ]);
}
function unreached({ before, after, effect }) {
    const onlyOff = effect.every(({ path }) => path === "on" || path === "offVariation" || (0,effect_entry/* isContext */.aE)(path));
    // A change that turns the flag off says so itself.
    return before.on || after.on || onlyOff
        ? []
        : ["Targeting is off here: this reaches nobody until the flag is turned on."];
}
function rebucketed({ before, after }) {
    const rules = after.rules.flatMap((rule, index) => {
        const live = before.rules.find(({ id }) => id === rule.id);
        return live === undefined ? [] : rebucketing((0,compile_warnings/* ruleCalled */.S$)(rule, index), live.serve, rule.serve);
    });
    return [...rebucketing("the fallthrough", before.fallthrough, after.fallthrough), ...rules];
}
function rebucketing(name, before, after) {
    if (before === null || after === null || !("rollout" in before) || !("rollout" in after))
        return [];
    const [was, is] = [flag_warnings_bucketingOf(before.rollout), flag_warnings_bucketingOf(after.rollout)];
    if (was === is)
        return [];
    return [
        `The rollout of ${name} goes by ${is} instead of ${was}: everyone is bucketed anew and may get another variation.`,
    ];
}
function flag_warnings_bucketingOf({ contextKind, bucketBy }) {
    return (0,compile_warnings/* bucketing */.dW)(contextKind, bucketBy);
}
function renewedRules({ before, instructions }) {
    if (before.rules.length === 0 || !instructions.some(({ kind }) => kind === "replaceRules"))
        return [];
    return [
        "Every rule gets a new id: experiments, metrics and other approval requests that name the rules of today lose them.",
    ];
}

;// CONCATENATED MODULE: ./build/core/compile/flag/compile-flag-change.js









/** Compiles a change of a flag in one environment against the live flag. */
function compileFlagChange(change, environment, live, sha256) {
    const { flag, prerequisites } = live;
    const before = flag.configurations[environment];
    const faults = [];
    const scope = {
        flag,
        configuration: before,
        prerequisites,
        owner: { noun: "flag", key: flag.key, environment, rules: before.rules },
        report: (fault) => faults.push(fault),
    };
    (0,archived_flag/* refuseArchived */.x)(scope, flag);
    const instructions = change.instructions.map((written, index) => compileInstruction(scope, written, index));
    if (faults.length > 0)
        return compiled_refused(change, faults);
    return compiledFlag(change, environment, live, instructions, sha256);
}
/** What compiled instructions do to a flag in one environment, with further warnings besides those that it earns. */
function compiledFlag(change, environment, { flag, prerequisites, missingSegments }, instructions, sha256, warnings = []) {
    const before = flag.configurations[environment];
    const result = effectOf(flag, environment, instructions, previewContext(prerequisites));
    if (!result.ok)
        return refusedInstruction(change, result);
    const { effect, configuration: after } = result;
    // Where there is nothing to do, there is nothing to be warned of.
    const asked = { before, after, effect, instructions, missingSegments };
    const earned = instructions.length === 0 ? [] : flagWarnings(asked);
    // The index that a flag keeps of a prerequisite's variation serves whatever stands there.
    const prerequisiteValues = [...prerequisites.values()]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .flatMap(({ key, variations }) => (0,effect_entry/* servedValues */.IO)(`variations of ${key}`, variations, instructions));
    const compiled = {
        instructions,
        effect,
        lines: effectLines(flag, environment, effect, prerequisites),
        warnings: [...earned, ...warnings],
        targeting: {
            before: targetingLines(flag, before, prerequisites),
            after: targetingLines(flag, after, prerequisites),
        },
        configurations: new Map([[environment, { before, after }]]),
        instructionsDigest: instructionsDigestOf(instructions, sha256),
        effectDigest: effectDigestOf([...effect, ...prerequisiteValues], sha256),
    };
    return { ok: true, compiled };
}

;// CONCATENATED MODULE: ./build/core/desired/diff/part-diff.js
/** Nothing to do. */
const NO_DIFF = { instructions: [], faults: [] };
/** Instructions that do all that is asked for. */
function instructing(...instructions) {
    return { instructions, faults: [] };
}
/** Nothing can be done, for that reason. */
function faulty(fault) {
    return { instructions: [], faults: [fault] };
}
/** Several diffs, one after another. */
function joinDiffs(diffs) {
    return {
        instructions: diffs.flatMap(({ instructions }) => instructions),
        faults: diffs.flatMap(({ faults }) => faults),
    };
}

;// CONCATENATED MODULE: ./build/core/desired/diff/diff-prerequisites.js

/** Takes away, changes and adds prerequisites of a flag, each by key: their order means nothing. `flags` are those that they name, by key. */
function diffPrerequisites(ofFlag, live, target, flags) {
    const before = new Map(live.map(({ key, variation }) => [key, variation]));
    const after = new Map(target.map(({ key, variation }) => [key, variation]));
    const removed = [...before.keys()]
        .filter((key) => !after.has(key))
        .sort()
        .map((key) => ({ kind: "removePrerequisite", key }));
    const wanted = [...after.keys()].filter((key) => before.get(key) !== after.get(key)).sort();
    const put = (kind, keys) => keys.map((key) => {
        if (key === ofFlag)
            return fault(`Flag ${JSON.stringify(key)} cannot be a prerequisite of itself.`);
        const variationId = flags.get(key)?.variations[after.get(key)]?.id;
        if (variationId !== undefined)
            return instructing({ kind, key, variationId });
        return fault(`The variation that prerequisite flag ${JSON.stringify(key)} must serve is not known.`);
    });
    return joinDiffs([
        instructing(...removed),
        ...put("updatePrerequisite", wanted.filter((key) => before.has(key))),
        ...put("addPrerequisite", wanted.filter((key) => !before.has(key))),
    ]);
}
function fault(reason) {
    return faulty({ part: "prerequisites", reason });
}

// EXTERNAL MODULE: ./build/core/desired/resolve/same-serve.js
var same_serve = __nccwpck_require__(2097);
// EXTERNAL MODULE: ./build/core/desired/pairing/pair-rules.js
var pair_rules = __nccwpck_require__(2419);
;// CONCATENATED MODULE: ./build/core/desired/diff/diff-clauses.js




/** How alike two clauses must be to be one clause that was edited, from most to least. */
const LIKENESSES = [
    (clause) => (0,pair_rules/* clausesKey */.gZ)([clause]),
    conditionKey,
    attributeOf,
    () => "",
];
/**
 * Makes the clauses of a rule those of the target. The order of clauses and of their values means nothing, so none of the
 * instructions depends on it.
 */
function diffClauses({ id: ruleId, clauses }, target, index) {
    const { pairs, removed, added } = pairClauses(clauses.toSorted(byMeaning), orderedClauses(target));
    if (target.length === 0 && removed.length > 0) {
        return faulty({ part: "rules", rule: index, reason: "The rule must keep a clause." });
    }
    return instructing(...pairs.flatMap((pair) => changeClause(ruleId, pair)), ...(added.length === 0 ? [] : [{ kind: "addClauses", ruleId, clauses: clauseParameters(added) }]), ...(removed.length === 0 ? [] : [{ kind: "removeClauses", ruleId, clauseIds: removed.map(({ id }) => id) }]));
}
/** Clauses as the API takes them, every field written out: the same for all clauses that mean the same. */
function clauseParameters(clauses) {
    return orderedClauses(clauses).map(({ contextKind, attribute, op, values, negate }) => ({
        contextKind,
        attribute,
        op,
        values: [...values],
        negate,
    }));
}
function orderedClauses(clauses) {
    return (0,pair_rules/* canonicalClauses */.xI)(clauses);
}
/** Twins are told apart by their ids. */
function byMeaning(a, b) {
    const [one, other] = [a, b].map((clause) => `${(0,pair_rules/* clausesKey */.gZ)([clause])} ${clause.id}`);
    return one < other ? -1 : 1;
}
function pairClauses(live, target) {
    const pairs = [];
    let removed = live;
    let added = target;
    for (const likeness of LIKENESSES) {
        const open = Map.groupBy(removed, likeness);
        const paired = new Set();
        added = added.filter((clause) => {
            const twin = open.get(likeness(clause))?.shift();
            if (twin === undefined)
                return true;
            paired.add(twin);
            pairs.push({ live: twin, target: clause });
            return false;
        });
        removed = removed.filter((clause) => !paired.has(clause));
    }
    return { pairs, removed, added };
}
function changeClause(ruleId, { live, target }) {
    const clauseId = live.id;
    const [clause] = clauseParameters([target]);
    const replaced = { kind: "updateClause", ruleId, clauseId, clause };
    if (conditionKey(live) !== conditionKey(target))
        return [replaced];
    const added = missingFrom(live.values, target.values);
    const removed = missingFrom(target.values, live.values);
    if (added.length === 0 && removed.length === 0)
        return [];
    if (added.length > 0 && removed.length > 0)
        return [replaced];
    const values = [...added, ...removed];
    // The API takes only strings here.
    if (!values.every((value) => typeof value === "string"))
        return [replaced];
    return [{ kind: removed.length === 0 ? "addValuesToClause" : "removeValuesFromClause", ruleId, clauseId, values }];
}
/** The values of `these` that `those` lack, each once and sorted. */
function missingFrom(those, these) {
    const known = new Set(those.map(json/* canonicalJson */.dj));
    const missing = new Set(these.map(json/* canonicalJson */.dj).filter((name) => !known.has(name)));
    return [...missing].sort().map((name) => JSON.parse(name));
}
/** Equal for clauses that differ in nothing but their values. */
function conditionKey(clause) {
    return (0,pair_rules/* clausesKey */.gZ)([{ ...clause, values: [] }]);
}

;// CONCATENATED MODULE: ./build/core/desired/diff/diff-serve.js



/** Makes the fallthrough serve what the target says. */
function diffFallthrough(live, target) {
    if ((0,same_serve/* sameServe */.w)(live, target))
        return NO_DIFF;
    const serve = serveParameters(live, target, { part: "fallthrough", called: "The fallthrough" });
    return "reason" in serve
        ? faulty(serve)
        : instructing({ kind: "updateFallthroughVariationOrRollout", ...serve.parameters });
}
/** Makes another variation the one that is served while the flag is off. */
function diffOffVariation(live, target) {
    if (live === target)
        return NO_DIFF;
    if (target === null) {
        return faulty({ part: "offVariation", reason: "No instruction takes the off variation away." });
    }
    return instructing({ kind: "updateOffVariation", variationId: target });
}
/** The parameters that make something serve the target, as the API takes them, or why there are none. */
function serveParameters(live, target, { called, ...place }) {
    if (target === null) {
        return { ...place, reason: `${called} must serve a variation or a rollout: no instruction takes it away.` };
    }
    if ((0,serving/* isExperiment */.gi)(live) || (0,serving/* isExperiment */.gi)(target)) {
        return { ...place, reason: `${called} has the rollout of an experiment, which no instruction can express.` };
    }
    if ("variation" in target)
        return { parameters: { variationId: target.variation } };
    const { contextKind, bucketBy } = target.rollout;
    return {
        parameters: {
            rolloutWeights: Object.fromEntries((0,same_serve/* sharesOf */.A)(target.rollout)),
            ...(contextKind === undefined ? {} : { rolloutContextKind: contextKind }),
            ...(bucketBy === undefined ? {} : { rolloutBucketBy: bucketBy }),
        },
    };
}

;// CONCATENATED MODULE: ./build/core/desired/diff/diff-rules.js





/**
 * Makes the live rules those of the target: rules that survive keep their ids, and their order where the target keeps it.
 * Changes of different rules stand in the order of their ids, wherever the rules stand.
 */
function diffRules(live, target) {
    const byId = new Map(live.map((rule) => [rule.id, rule]));
    const rules = target.map((rule, index) => ({ index, rule, from: byId.get(rule.id ?? "") }));
    const survivors = rules.flatMap(({ from, ...rest }) => (from === undefined ? [] : [{ ...rest, from }]));
    const kept = survivors.map(({ from }) => from.id);
    const surviving = new Set(kept);
    const ids = live.map(({ id }) => id);
    const gone = ids.filter((id) => !surviving.has(id)).sort();
    const removed = gone.map((ruleId) => ({ kind: "removeRule", ruleId }));
    const order = ids.filter((id) => surviving.has(id));
    const reordered = (0,json/* equalJson */.FS)(order, kept) ? [] : [{ kind: "reorderRules", ruleIds: kept }];
    const nextKept = (index) => rules.slice(index).find(({ from }) => from !== undefined)?.from?.id;
    return joinDiffs([
        instructing(...removed, ...reordered),
        ...survivors
            .toSorted((a, b) => (a.from.id < b.from.id ? -1 : 1))
            .map(({ index, rule, from }) => changeRule(from, rule, index)),
        ...rules.map(({ index, rule, from }) => (from === undefined ? addRule(rule, index, nextKept(index)) : NO_DIFF)),
    ]);
}
function changeRule(live, target, index) {
    const { id: ruleId } = live;
    const description = target.description ?? "";
    const described = (live.description ?? "") === description ? [] : [{ kind: "updateRuleDescription", ruleId, description }];
    const tracked = live.trackEvents === target.trackEvents
        ? []
        : [{ kind: "updateRuleTrackEvents", ruleId, trackEvents: target.trackEvents }];
    return joinDiffs([
        instructing(...described),
        diffClauses(live, target.clauses, index),
        diffRuleServe(live, target, index),
        instructing(...tracked),
    ]);
}
function diffRuleServe(live, target, index) {
    if ((0,same_serve/* sameServe */.w)(live.serve, target.serve))
        return NO_DIFF;
    const serve = serveParameters(live.serve, target.serve, { part: "rules", rule: index, called: "The rule" });
    if ("reason" in serve)
        return faulty(serve);
    return instructing({ kind: "updateRuleVariationOrRollout", ruleId: live.id, ...serve.parameters });
}
function addRule(rule, index, before) {
    const place = { part: "rules", rule: index };
    const serve = serveParameters(null, rule.serve, { ...place, called: "The new rule" });
    const faults = [
        ...("reason" in serve ? [serve] : []),
        ...(rule.clauses.length === 0 ? [{ ...place, reason: "The new rule must have a clause." }] : []),
        ...(rule.trackEvents ? [{ ...place, reason: "The event tracking of a rule cannot be on when it is added." }] : []),
    ];
    if ("reason" in serve || faults.length > 0)
        return { instructions: [], faults };
    return instructing({
        kind: "addRule",
        ...(rule.description ? { description: rule.description } : {}),
        clauses: clauseParameters(rule.clauses),
        ...(before === undefined ? {} : { beforeRuleId: before }),
        ...serve.parameters,
    });
}

;// CONCATENATED MODULE: ./build/core/desired/diff/diff-targets.js

/**
 * Stops targeting keys before it targets others: a key that moves may not have two variations in between. Groups stand in
 * the order of their names and keys in theirs, whatever order live or a document has: that means nothing.
 */
function diffTargets(live, target) {
    const [before, after] = [groups(live), groups(target)];
    return instructing(...changes("removeTargets", before, after), ...changes("addTargets", after, before));
}
/** One instruction for each group of `these` that has keys which `those` lack. */
function changes(kind, these, those) {
    return [...these.keys()].sort().flatMap((name) => {
        const { contextKind, variationId, keys } = these.get(name);
        const others = those.get(name)?.keys;
        const values = [...keys].filter((key) => others?.has(key) !== true).sort();
        return values.length === 0 ? [] : [{ kind, contextKind, values, variationId }];
    });
}
function groups(targets) {
    const byName = Map.groupBy(targets, ({ contextKind, variation }) => JSON.stringify([contextKind, variation]));
    return new Map([...byName].map(([name, same]) => {
        const [contextKind, variationId] = JSON.parse(name);
        return [name, { contextKind, variationId, keys: new Set(same.flatMap(({ values }) => values)) }];
    }));
}

;// CONCATENATED MODULE: ./build/core/desired/diff/diff-configurations.js





/**
 * The smallest semantic patch that turns a flag's live configuration into the target, none if the two mean the same. A
 * flag is turned off before all else and turned on after all else. `prerequisites` are the flags that it names, by key.
 */
function diffConfigurations(flag, live, target, prerequisites) {
    const { instructions, faults } = joinDiffs([
        diffPrerequisites(flag.key, live.prerequisites, target.prerequisites, prerequisites),
        diffOffVariation(live.offVariation, target.offVariation),
        diffTargets(live.targets, target.targets),
        diffRules(live.rules, target.rules),
        diffFallthrough(live.fallthrough, target.fallthrough),
    ]);
    if (faults.length > 0)
        return { ok: false, faults };
    return {
        ok: true,
        instructions: [
            ...(live.on && !target.on ? [{ kind: "turnFlagOff" }] : []),
            ...instructions,
            ...tracking("updateTrackEvents", live.trackEvents, target.trackEvents),
            ...tracking("updateTrackEventsFallthrough", live.trackEventsFallthrough, target.trackEventsFallthrough),
            ...(!live.on && target.on ? [{ kind: "turnFlagOn" }] : []),
        ],
    };
}
function tracking(kind, live, target) {
    return live === target ? [] : [{ kind, trackEvents: target }];
}

// EXTERNAL MODULE: ./build/core/desired/merge/merge-configuration.js + 10 modules
var merge_configuration = __nccwpck_require__(8988);
// EXTERNAL MODULE: ./build/core/desired/resolve/names.js
var names = __nccwpck_require__(2069);
// EXTERNAL MODULE: ./build/core/desired/resolve/resolve-configuration.js
var resolve_configuration = __nccwpck_require__(9574);
// EXTERNAL MODULE: ./build/core/desired/drift/published-drift.js
var published_drift = __nccwpck_require__(5194);
;// CONCATENATED MODULE: ./build/core/desired/compile/drift-faults.js




/** Of one part of a flag so many differences are told one by one; the others are counted. */
const TOLD_ONE_BY_ONE = 5;
const CURES = "Write what is live into this file in a pull request of its own first (`flag-gitops drift --adopt`). Or put a line such as `reapply: the hot fix is over` below `flag:`, or edit the one that is there: it asks for all that the document says, whatever is live.";
/** Fields that the edit touches and somebody changed in LaunchDarkly meanwhile, as faults at their places. */
function driftFaults(conflicts, dates) {
    return byPart(conflicts).flatMap(([part, differences]) => {
        const told = differences.slice(0, TOLD_ONE_BY_ONE);
        const left = differences.length - told.length;
        const more = left === 0 ? "" : ` ${left} more fields of ${(0,did_you_mean/* quote */.hD)(part)} differ in the same way.`;
        return told.map((difference, index) => driftFault(difference, dates, index === told.length - 1 ? more : ""));
    });
}
/** Fields that the edit leaves alone and that are live in another way than git says, a sentence each. */
function driftNotices(notices) {
    return byPart((0,published_drift/* publishedDifferences */.J)(notices)).flatMap(([part, differences]) => {
        const told = differences
            .slice(0, TOLD_ONE_BY_ONE)
            .map(({ path, git, live }) => `${(0,did_you_mean/* quote */.hD)((0,effect_entry/* readablePath */.qR)(path))} differs from git in LaunchDarkly, and this change leaves it alone: git says ${JSON.stringify(git)}, live is ${JSON.stringify(live)}.`);
        const left = differences.length - told.length;
        if (left === 0)
            return told;
        return [...told, `${left} more fields of ${(0,did_you_mean/* quote */.hD)(part)} differ from git, and this change leaves them alone.`];
    });
}
function driftFault({ path, pointer, git, live, untouched = false }, dates, more) {
    const result = untouched
        ? "what this edit asks for would mean something else there"
        : "this edit would undo what somebody did there";
    return {
        code: "drifted-field",
        pointer,
        part: typeof pointer.at(-1) === "number" ? "value" : "key",
        message: `${(0,did_you_mean/* quote */.hD)((0,effect_entry/* readablePath */.qR)(path))} was ${JSON.stringify(git)} in git${since(dates.git)} and is ${JSON.stringify(live)} in LaunchDarkly${since(dates.live)}, so ${result}.`,
        hint: `${CURES}${more}`,
    };
}
function since(date) {
    return date === undefined ? "" : ` (last changed ${(0,time/* renderTime */.s)(date)})`;
}
function byPart(differences) {
    return [...Map.groupBy(differences, ({ path }) => path.split("/")[0])];
}

// EXTERNAL MODULE: ./build/core/desired/compile/experiments.js
var experiments = __nccwpck_require__(2784);
;// CONCATENATED MODULE: ./build/core/desired/compile/replaced-rules.js


/**
 * What is lost where live rules go and new ones stand in their places, of which nobody can tell whether they are the same
 * rules edited: one warning for each place. Rules are in one place that the same surviving rule follows.
 */
function replacedRules(live, target) {
    const wanted = new Set(target.map(({ id }) => id));
    const kept = new Set(live.map(({ id }) => id).filter((id) => wanted.has(id)));
    const [before, after] = [followers(live, kept), followers(target, kept)];
    const added = Map.groupBy([...target.keys()].filter((place) => !kept.has(target[place]?.id ?? "")), (place) => after[place]);
    const gone = [...live.keys()].filter((place) => !kept.has(live[place].id));
    return [...Map.groupBy(gone, (place) => before[place])].flatMap(([follower, places]) => {
        const lost = places.map((place) => ({ ...live[place], called: (0,compile_warnings/* ruleCalled */.S$)(live[place], place) }));
        const instead = (added.get(follower) ?? []).map((place) => target[place].serve);
        return instead.length === 0 ? [] : lostBy(lost, instead);
    });
}
const CURE = "If it is the same rule, give it the same description or the same clauses.";
/** What is lost with live rules in the place of which others stand that serve something instead. */
function lostBy(lost, instead) {
    const anew = bucketedAnew(lost, instead);
    const tracked = (0,experiments/* named */.KT)(lost.flatMap(({ trackEvents, called }) => (trackEvents ? [called] : [])));
    const untracked = anew === undefined
        ? `A new rule stands in the place of ${tracked}, whose event tracking is lost.`
        : `The event tracking of ${tracked} is lost.`;
    const said = [...(anew === undefined ? [] : [anew]), ...(tracked === "" ? [] : [untracked])];
    return said.length === 0 ? [] : [[...said, CURE].join(" ")];
}
/** That contexts get other shares than before, since rollouts go by something else; undefined if none does. */
function bucketedAnew(lost, instead) {
    const found = new Set(instead.map(replaced_rules_bucketingOf).filter((is) => is !== undefined));
    const moved = lost.flatMap(({ serve, called }) => {
        const was = replaced_rules_bucketingOf(serve);
        const others = [...found].filter((is) => is !== was);
        return was === undefined || was === (0,compile_warnings/* bucketing */.dW)() || others.length === 0 ? [] : [{ called, was, others }];
    });
    if (moved.length === 0)
        return undefined;
    const is = [...new Set(moved.flatMap(({ others }) => others))].join(" or ");
    const was = [...new Set(moved.map((one) => one.was))].join(" or ");
    const goes = `which ${moved.length === 1 ? "goes" : "go"} by ${was}`;
    return `A rollout by ${is} stands in the place of ${(0,experiments/* named */.KT)(moved.map(({ called }) => called))}, ${goes}: everyone is bucketed anew and may get another variation.`;
}
function replaced_rules_bucketingOf(serve) {
    if (serve === null || "variation" in serve)
        return undefined;
    return (0,compile_warnings/* bucketing */.dW)(serve.rollout.contextKind, serve.rollout.bucketBy);
}
/** By place: the id of the next rule that is kept; undefined at the end. */
function followers(rules, kept) {
    let next;
    const found = rules.toReversed().map(({ id = "" }) => {
        const follower = next;
        if (kept.has(id))
            next = id;
        return follower;
    });
    return found.reverse();
}

;// CONCATENATED MODULE: ./build/core/desired/compile/compile-flag-state.js











/** Compiles the edit of a `kind: Flag` document for one environment: the smallest instructions that make live what it changes. */
function compileFlagState(change, intent, environment, live, sha256) {
    const { flag, prerequisites } = live;
    const faults = [];
    const scope = { flag, prerequisites, report: (fault) => faults.push(fault) };
    (0,archived_flag/* refuseArchived */.x)(scope, flag);
    const place = ["environments", environment];
    const past = (0,names/* pastNames */.l)(scope);
    const before = (0,resolve_configuration/* resolveConfiguration */.d)(intent.before, past, place);
    const after = (0,resolve_configuration/* resolveConfiguration */.d)(intent.after, (0,names/* fittingNames */.s)(scope, intent.variations), place);
    if (faults.length > 0)
        return compiled_refused(change, faults);
    const configuration = (0,live_flag/* configurationIn */.A)(flag, environment);
    const scene = { flag: past.flag(), environment, prerequisites, place };
    const merged = (0,merge_configuration/* mergeConfiguration */.z)(scene, { before, after, live: configuration });
    const diff = diffConfigurations(flag, configuration, merged.target, prerequisites);
    const running = (0,experiments/* runningExperiments */.OQ)(configuration);
    const idle = isIdle(merged, diff);
    if (running.length > 0 && !idle)
        return compiled_refused(change, [experimentFault(environment, running)]);
    const dates = { git: live.writtenAt, live: configuration.modifiedAt };
    const drift = [...merged.faults, ...driftFaults(merged.conflicts, dates)];
    if (drift.length > 0)
        return compiled_refused(change, drift);
    if (!diff.ok)
        return compiled_refused(change, inexpressible(diff, environment, intent.after, merged.target));
    const notices = [
        ...(running.length > 0 ? [(0,experiments/* leftAlone */.Vb)(running)] : []),
        ...replacedRules(configuration.rules, merged.target.rules),
        ...driftNotices(merged.notices),
    ];
    return compiledFlag(change, environment, live, diff.instructions, sha256, notices);
}
function isIdle({ conflicts, faults }, diff) {
    return diff.ok && diff.instructions.length === 0 && conflicts.length === 0 && faults.length === 0;
}
function experimentFault(environment, running) {
    return {
        code: "experiment-running",
        pointer: ["environments", environment],
        part: "key",
        message: `An experiment runs on the rollout of ${(0,experiments/* named */.KT)(running)} in ${JSON.stringify(environment)}, so the flag is left alone there.`,
        hint: "Stop the experiment in LaunchDarkly first, or take this edit out of the pull request.",
    };
}
function inexpressible({ faults }, environment, { rules: written = [] }, { rules }) {
    return faults.map(({ part, rule, reason }) => {
        const place = rule === undefined ? -1 : written.findIndex(({ clauses }) => clauses === rules[rule]?.clauses);
        return {
            code: "inexpressible-change",
            pointer: ["environments", environment, part, ...(place < 0 ? [] : [place])],
            part: place < 0 ? "key" : "value",
            message: reason,
            hint: "Leave it out here, and ask for it in a pull request after this one is merged and applied.",
        };
    });
}

;// CONCATENATED MODULE: ./build/core/render/words/effects/project-effect-lines.js





/** Characters of a value that a line shows. */
const VALUE_LENGTH = 60;
/** Characters before the first difference of two long values that a line shows. */
const LEAD = 10;
/** What an effect on all environments of a flag means to a reviewer; `flag` is as it was before. */
function projectEffectLines(flag, effect) {
    return effect
        .toSorted((a, b) => rankOf(a) - rankOf(b))
        .map(({ path, before, after }) => {
        const [area, name = "", part, served, environment = ""] = (0,effect_entry/* pathSegments */.Mz)(path);
        if (area === "defaults")
            return line([`default of new environments while ${name}`], before, after, defaultWords(flag));
        if (name.startsWith("+"))
            return line(["new variation"], before, after, variationWords);
        const variation = (0,flag_words/* formatVariation */.Xm)(flag, name);
        if (part === undefined)
            return line(["variation ", ...variation], before, after, variationWords);
        if (served !== undefined)
            return servedLine(flag, variation, environment, after);
        if (part === "value")
            return { subject: ["value of ", ...variation], ...valuesWords(before, after) };
        return line([`${part} of variation `, ...variation], before, after, textWords);
    });
}
/** What is served comes first, what environments to come begin with last. */
function rankOf({ path }) {
    const [area, , part] = (0,effect_entry/* pathSegments */.Mz)(path);
    if (area === "defaults")
        return 2;
    return part === "value" ? 0 : 1;
}
function line(subject, before, after, words) {
    return { subject, before: words(before), after: words(after) };
}
/** Where the variation is served, which stays as it is. */
function servedLine(flag, variation, environment, served) {
    const where = servedWords(flag, environment, served);
    return { subject: [...variation, " served in ", (0,words_words/* quoted */.TL)(environment)], before: where, after: where };
}
function servedWords(flag, environment, served) {
    const rules = flag.configurations[environment]?.rules ?? [];
    const targeted = served.targets.map((kind) => (kind === "user" ? ["targeted users"] : ["targeted ", (0,words_words/* quoted */.TL)(kind), " contexts"]));
    const places = [
        ...(served.fallthrough > 0 ? [[...shareWords(served.fallthrough), "fallthrough"]] : []),
        ...rulesInOrder(rules, served).map(({ id, weight }) => [...shareWords(weight), ...(0,flag_words/* ruleName */.oF)(rules, id)]),
        ...targeted,
        ...(served.offVariation ? [["off variation"]] : []),
    ];
    return [...(0,words_words/* joined */.oR)(places, ", "), ...(served.on ? [] : [" (targeting is off)"])];
}
function rulesInOrder(rules, served) {
    const place = (id) => rules.findIndex((rule) => rule.id === id);
    return served.rules.toSorted((a, b) => place(a.id) - place(b.id));
}
function shareWords(weight) {
    return weight === live_flag/* FULL_WEIGHT */.z ? [] : [...(0,flag_words/* formatWeight */.ck)(weight), " of "];
}
function variationWords(content) {
    if (content === null)
        return words_words/* NONE */.x3;
    const { value, name, description } = content;
    return [
        ...(name === null ? [] : [(0,words_words/* quoted */.TL)(name), ": "]),
        ...project_effect_lines_cut(value),
        ...(description === null ? [] : [" (", (0,words_words/* quoted */.TL)(description), ")"]),
    ];
}
function textWords(text) {
    return text === null ? words_words/* NONE */.x3 : [(0,words_words/* literal */.eu)(text)];
}
/** The variation of that value by its name; a new one, which the flag lacks, by the value. */
function defaultWords(flag) {
    return (value) => {
        const variation = flag.variations.find((one) => (0,json/* equalJson */.FS)(one.value, value));
        if (variation !== undefined)
            return (0,flag_words/* formatVariation */.Xm)(flag, variation.id);
        return value === null ? words_words/* NONE */.x3 : project_effect_lines_cut(value);
    };
}
/** Two values, cut where they are long; where they differ only behind the cut, from a little before the difference on. */
function valuesWords(before, after) {
    const words = { before: project_effect_lines_cut(before), after: project_effect_lines_cut(after) };
    if ((0,json/* equalJson */.FS)(before, after) || !(0,words_words/* sameWords */.MT)(words.before, words.after))
        return words;
    const [was, is] = [charactersOf(before), charactersOf(after)];
    const difference = was.findIndex((character, index) => character !== is[index]);
    const start = (difference < 0 ? was.length : difference) - LEAD;
    return { before: project_effect_lines_cut(before, start), after: project_effect_lines_cut(after, start) };
}
/** Numbers, true and false stand plain, so that 3 and "3" differ. */
function project_effect_lines_cut(value, start = 0) {
    if (typeof value === "number" || typeof value === "boolean")
        return [String(value)];
    const characters = charactersOf(value);
    const end = start + VALUE_LENGTH;
    const text = characters.slice(start, end).join("");
    return [(0,words_words/* quoted */.TL)(`${start > 0 ? "…" : ""}${text}${characters.length > end ? "…" : ""}`)];
}
function charactersOf(value) {
    return [...(typeof value === "string" ? value : JSON.stringify(value))];
}

;// CONCATENATED MODULE: ./build/core/render/words/targeting/project-targeting-lines.js



/** JSON that is longer stands on several lines, so that a diff shows which part of it changed. */
const project_targeting_lines_IN_ONE_LINE = 80;
/** What a flag can serve and what new environments begin with, line by line for a diff. */
function projectTargetingLines(flag) {
    const { defaults } = flag;
    const sides = defaults === undefined
        ? []
        : [
            ["on: ", ...(0,flag_words/* formatVariation */.Xm)(flag, defaults.on)],
            ["off: ", ...(0,flag_words/* formatVariation */.Xm)(flag, defaults.off)],
        ];
    return [...section("variations", flag.variations.flatMap(variationLines)), ...section("defaults", sides)];
}
function variationLines({ value, name, description }) {
    return item([
        ...valueLines(value),
        ...(name === undefined ? [] : [["name: ", (0,words_words/* quoted */.TL)(name)]]),
        ...(description === undefined ? [] : [["description: ", (0,words_words/* quoted */.TL)(description)]]),
    ]);
}
/** What another value than a text would be written as. */
const NO_TEXT = /^(?:true|false|null|[-+.0-9].*)?$/;
/** As JSON where that is needed, so that the number 3 and the text "3" differ. */
function valueLines(value) {
    if (typeof value === "string" && !NO_TEXT.test(value) && value.length <= project_targeting_lines_IN_ONE_LINE)
        return [["value: ", (0,words_words/* quoted */.TL)(value)]];
    if (typeof value === "number" || typeof value === "boolean")
        return [[`value: ${value}`]];
    const text = JSON.stringify(value);
    const [first = "", ...others] = text.length > project_targeting_lines_IN_ONE_LINE ? JSON.stringify(value, null, 2).split("\n") : [text];
    return [["value: ", (0,words_words/* quoted */.TL)(first)], ...others.map((one) => [(0,words_words/* quoted */.TL)(one)])];
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/project/project-step.js
/** The variation of that id. */
function variationIn(flag, id) {
    return flag.variations.find((variation) => variation.id === id);
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/project/default-kinds.js



/** LaunchDarkly's page lists the parameters in camel case and shows them with a capital letter in its example. */
const SPELLINGS = {
    on: ["onVariationValue", "OnVariationValue"],
    off: ["offVariationValue", "OffVariationValue"],
};
/** The kinds that change what new environments begin with. */
const DEFAULT_KINDS = {
    updateDefaultVariation: ({ resource: flag, parameters }) => {
        const on = readDefault(flag, parameters, "on");
        const off = readDefault(flag, parameters, "off");
        if (on === undefined && off === undefined) {
            (0,steps_parameters/* refuse */.TR)('One of the parameters "onVariationValue" and "offVariationValue" must be given.');
        }
        const defaults = {
            on: on ?? flag.defaults?.on ?? unknown("on"),
            off: off ?? flag.defaults?.off ?? unknown("off"),
        };
        const touched = ["on", "off"].filter((side) => (side === "on" ? on : off) !== undefined);
        return {
            resource: { ...flag, defaults },
            // By value: the variation may be new, and what its id is then means nothing to anybody.
            touched: touched.map((side) => ({ path: ["defaults", side], read: (view) => defaultValue(view, side) })),
        };
    },
};
function readDefault(flag, parameters, side) {
    const name = SPELLINGS[side].find((spelling) => Object.hasOwn(parameters, spelling));
    const value = name === undefined ? undefined : parameters[name];
    if (name === undefined || value === undefined)
        return undefined;
    const found = flag.variations.find((variation) => (0,json/* equalJson */.FS)(variation.value, value));
    return found?.id ?? (0,steps_parameters/* refuse */.TR)(`No variation of the flag has the value that parameter "${name}" names.`);
}
function unknown(side) {
    return (0,steps_parameters/* refuse */.TR)(`The flag does not say its defaults, so "${side}VariationValue" must be given too.`);
}
function defaultValue(flag, side) {
    const id = flag.defaults?.[side];
    return id === undefined ? null : (variationIn(flag, id)?.value ?? null);
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/project/served.js

/** A reason is one sentence, however many environments there are. */
const MOST_USES = 4;
/** Where an environment serves a variation; undefined if nowhere. */
function servedIn(configuration, variation) {
    const { on, offVariation, fallthrough, rules } = configuration;
    const kinds = targetsAt(configuration, variation).map(({ contextKind }) => contextKind);
    const served = {
        on,
        fallthrough: weightOf(fallthrough, variation),
        offVariation: offVariation === variation,
        rules: rules
            .map(({ id, serve }) => ({ id, weight: weightOf(serve, variation) }))
            .filter(({ weight }) => weight > 0)
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        targets: [...new Set(kinds)].sort(),
    };
    const somewhere = served.offVariation || served.fallthrough > 0 || served.rules.length > 0 || served.targets.length > 0;
    return somewhere ? served : undefined;
}
/** True if somebody may be getting the variation at this moment, as far as the configuration can tell. */
function isServedNow(configuration, variation) {
    const served = servedIn(configuration, variation);
    if (served === undefined || !served.on)
        return served?.offVariation === true;
    // While targeting is on, those for whom a prerequisite does not hold get the off variation.
    const off = served.offVariation && configuration.prerequisites.length > 0;
    return off || served.fallthrough > 0 || served.rules.length > 0 || served.targets.length > 0;
}
/** What refers to a variation and so keeps it from being removed, a phrase for each environment and for the defaults. */
function usesOf({ configurations, defaults }, variation) {
    const uses = Object.entries(configurations).flatMap(([environment, configuration]) => {
        const parts = partsNaming(configuration, variation);
        return parts.length === 0 ? [] : [`by ${parts.join(", ")} in ${JSON.stringify(environment)}`];
    });
    const shown = uses.length > MOST_USES ? [...uses.slice(0, MOST_USES), `in ${uses.length - MOST_USES} more`] : uses;
    const isDefault = defaults !== undefined && (defaults.on === variation || defaults.off === variation);
    return isDefault ? [...shown, "by the defaults of new environments"] : shown;
}
function partsNaming(configuration, variation) {
    const { fallthrough, offVariation, rules } = configuration;
    const naming = rules.filter(({ serve }) => served_names(serve, variation));
    return [
        ...(served_names(fallthrough, variation) ? ["the fallthrough"] : []),
        ...(offVariation === variation ? ["the off variation"] : []),
        ...(naming.length > 1 ? [`${naming.length} rules`] : naming.map((rule) => served_nameOf(rules, rule))),
        ...(targetsAt(configuration, variation).length > 0 ? ["the targets"] : []),
    ];
}
function served_nameOf(rules, rule) {
    const { description = "" } = rule;
    return description === "" ? `rule ${rules.indexOf(rule) + 1}` : `rule ${JSON.stringify(description)}`;
}
function targetsAt({ targets }, variation) {
    return targets.filter((target) => target.variation === variation && target.values.length > 0);
}
/** True if a variation is named, with no weight at all too. */
function served_names(serve, variation) {
    if (serve === null)
        return false;
    if ("variation" in serve)
        return serve.variation === variation;
    return serve.rollout.weights.some((share) => share.variation === variation);
}
function weightOf(serve, variation) {
    if (serve === null)
        return 0;
    if ("variation" in serve)
        return serve.variation === variation ? live_flag/* FULL_WEIGHT */.z : 0;
    const shares = serve.rollout.weights.filter((share) => share.variation === variation);
    return shares.reduce((sum, { weight }) => sum + weight, 0);
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/project/variation-kinds.js





/** A flag decides between at least so many variations. */
const FEWEST = 2;
const variation_kinds_PARTS = ["value", "name", "description"];
/** The kinds that add, remove and change the variations of a flag. */
const VARIATION_KINDS = {
    addVariation: ({ resource: flag, parameters, context }) => {
        if (flag.kind === "boolean" && flag.variations.length >= FEWEST) {
            (0,steps_parameters/* refuse */.TR)("A boolean flag has two variations and takes no other.");
        }
        if (!isGiven(parameters, "value"))
            (0,steps_parameters/* refuse */.TR)('Parameter "value" must be given.');
        const value = fittingValue(flag, parameters.value);
        const id = context.newId();
        const added = withTexts({ id, value }, parameters);
        return {
            resource: { ...flag, variations: [...flag.variations, added] },
            touched: [{ path: ["variation"], added: true, read: (view) => variationContent(view, id) }],
        };
    },
    removeVariation: ({ resource: flag, parameters }) => {
        const id = (0,flag_step/* readVariation */.u)(flag, parameters);
        const uses = usesOf(flag, id);
        if (uses.length > 0)
            (0,steps_parameters/* refuse */.TR)(`Variation ${label(variationIn(flag, id))} is used ${uses.join("; ")}.`);
        const variations = flag.variations.filter((variation) => variation.id !== id);
        if (variations.length < FEWEST)
            (0,steps_parameters/* refuse */.TR)("A flag needs two variations at least.");
        return {
            resource: { ...flag, variations },
            touched: [{ path: ["variation", id], read: (view) => variationContent(view, id) }],
        };
    },
    updateVariation: ({ resource: flag, parameters }) => {
        const id = (0,flag_step/* readVariation */.u)(flag, parameters);
        const parts = variation_kinds_PARTS.filter((part) => isGiven(parameters, part));
        if (parts.length === 0)
            (0,steps_parameters/* refuse */.TR)('One of the parameters "value", "name" and "description" must be given.');
        const value = parts.includes("value") ? { value: fittingValue(flag, parameters.value, id) } : {};
        const changed = withTexts({ ...variationIn(flag, id), ...value }, parameters);
        return {
            resource: { ...flag, variations: flag.variations.map((one) => (one.id === id ? changed : one)) },
            touched: [
                ...parts.map((part) => ({
                    path: ["variation", id, part],
                    read: (view) => variationIn(view, id)?.[part] ?? null,
                })),
                ...(parts.includes("value") ? servedTouches(flag, id) : []),
            ],
        };
    },
};
/** Where each environment serves the variation, which instructions of this scope leave as it is. */
function servedTouches({ configurations }, id) {
    return Object.entries(configurations).flatMap(([environment, configuration]) => {
        const served = servedIn(configuration, id);
        const path = ["variation", id, "value", "served", environment];
        return served === undefined ? [] : [{ path, read: () => served }];
    });
}
function isGiven(parameters, name) {
    return Object.hasOwn(parameters, name) && parameters[name] !== undefined;
}
/** The variation with the name and description that the parameters give; an empty text takes either away. */
function withTexts({ id, value, ...texts }, parameters) {
    const name = (0,steps_parameters/* readOptionalText */.ko)(parameters, "name") ?? texts.name ?? "";
    const description = (0,steps_parameters/* readOptionalText */.ko)(parameters, "description") ?? texts.description ?? "";
    return { id, value, ...(name === "" ? {} : { name }), ...(description === "" ? {} : { description }) };
}
/** A variation without its id, as the effect records it; null if there is none. */
function variationContent(flag, id) {
    const variation = variationIn(flag, id);
    if (variation === undefined)
        return null;
    const { value, name = null, description = null } = variation;
    return { value, name, description };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/project/apply-project-instructions.js



const apply_project_instructions_KINDS = new Map(Object.entries({ ...VARIATION_KINDS, ...DEFAULT_KINDS }));
/**
 * What LaunchDarkly would make of a semantic patch of a flag in all environments: all instructions in order or none. The
 * instructions may be any JSON; the flag holds all environments, since one that serves a variation keeps it from being
 * removed. Source: "Update feature flag", https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag
 */
function applyProjectInstructions(flag, instructions, context) {
    const result = carryOutOnProject(flag, instructions, context);
    return result.ok ? { ok: true, flag: result.resource } : result;
}
/** Applies the instructions and tells which parts of the flag they touch, in their order. */
function carryOutOnProject(live, instructions, context) {
    return carryOut(apply_project_instructions_KINDS, "a flag in all environments", live, instructions, (resource, parameters) => ({
        resource,
        parameters,
        context,
    }));
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/project/project-effect.js



/**
 * The parts of the flag that the instructions touch and nothing else of it, sorted by path, each once, and for a new value
 * where the variation is served, since that decides what the change means. It holds no id that the patch itself makes.
 */
function projectEffect(flag, instructions, context) {
    const result = carryOutOnProject(flag, instructions, context);
    if (!result.ok)
        return result;
    const { resource: after, touched } = result;
    return { ok: true, effect: (0,effect_entry/* sortedByPath */.o2)(readTouched(touched, flag, after)), flag: after };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/project/revalued.js

/**
 * What a change of variations makes of each environment, as if a variation with another value were another variation: who
 * is served it gets something else. By environment key.
 */
function revalued(before, after) {
    const other = before.variations.filter(({ id, value }) => after.variations.some((now) => now.id === id && !(0,json/* equalJson */.FS)(now.value, value)));
    const ids = new Set(other.map(({ id }) => id));
    const named = (id) => (ids.has(id) ? `${id} with another value` : id);
    return new Map(Object.entries(before.configurations).map(([environment, configuration]) => [
        environment,
        { before: configuration, after: renamed(configuration, named) },
    ]));
}
function renamed(configuration, named) {
    const { offVariation, fallthrough, rules } = configuration;
    return {
        ...configuration,
        offVariation: offVariation === null ? null : named(offVariation),
        fallthrough: served(fallthrough, named),
        rules: rules.map((rule) => ({ ...rule, serve: served(rule.serve, named) })),
    };
}
function served(serve, named) {
    if (serve === null)
        return null;
    if ("variation" in serve)
        return { variation: named(serve.variation) };
    const weights = serve.rollout.weights.map(({ variation, weight }) => ({ variation: named(variation), weight }));
    return { rollout: { ...serve.rollout, weights } };
}

// EXTERNAL MODULE: ./build/core/compile/parameters/resolve-variation.js
var resolve_variation = __nccwpck_require__(2573);
;// CONCATENATED MODULE: ./build/core/compile/flag/compile-project-instruction.js





/** The parameters that name a variation by its value. */
const BY_VALUE = ["onVariationValue", "offVariationValue"];
/**
 * The written instructions with every name turned into an id, those of the live flag; a default may also be a value that an
 * instruction before it makes. Names that do not fit are reported to the scope.
 */
function compileProjectInstructions(scope, live, instructions) {
    let valued = live;
    return instructions.map(({ kind, parameters }, index) => {
        const written = { value: parameters, pointer: ["instructions", index, kind] };
        const compiled = givenParameters((0,kinds/* findKind */.oH)("project", kind)?.parameters ?? [], written).map((given) => [
            given.name,
            given.type === "variation"
                ? ((0,compile_serve/* compileVariation */.Jt)(scope, live, written) ?? null)
                : compileValue(scope, valued, given),
        ]);
        valued = withValue(valued, parameters);
        return { kind, ...Object.fromEntries(compiled) };
    });
}
function compileValue(scope, flag, { name, value, pointer }) {
    if (BY_VALUE.includes(name))
        (0,resolve_variation/* resolveVariation */.S)(scope, flag, { value }, pointer, "value");
    return value;
}
/** The flag with one more variation if an instruction gives one a value that none had. */
function withValue(flag, { value }) {
    if (value === undefined || flag.variations.some((variation) => (0,json/* equalJson */.FS)(variation.value, value)))
        return flag;
    return { ...flag, variations: [...flag.variations, { id: "", value }] };
}

;// CONCATENATED MODULE: ./build/core/compile/flag/compile-project-change.js













/** Compiles a change of a flag in all environments; `flag` was read with all of them. */
function compileProjectChange(change, flag, sha256) {
    const faults = [];
    const scope = { report: (fault) => faults.push(fault) };
    (0,archived_flag/* refuseArchived */.x)(scope, flag);
    const instructions = compileProjectInstructions(scope, flag, change.instructions);
    if (faults.length > 0)
        return compiled_refused(change, faults);
    return compiledProject(change, flag, instructions, sha256);
}
/** What compiled instructions do to a flag in all environments, with further warnings besides those that it earns. */
function compiledProject(change, flag, instructions, sha256, warnings = []) {
    const result = projectEffect(flag, instructions, numberedIds());
    if (!result.ok)
        return refusedInstruction(change, result);
    const { effect, flag: after } = result;
    // Where there is nothing to do, there is nothing to be warned of.
    const earned = instructions.length === 0 ? [] : (0,compile_warnings/* warningsOf */.nZ)(effect, () => servedValueWarnings(flag, after));
    const compiled = {
        instructions,
        effect,
        lines: projectEffectLines(flag, effect),
        warnings: [...earned, ...warnings],
        targeting: { before: projectTargetingLines(flag), after: projectTargetingLines(after) },
        configurations: revalued(flag, after),
        instructionsDigest: instructionsDigestOf(instructions, sha256),
        effectDigest: effectDigestOf(effect, sha256),
    };
    return { ok: true, compiled };
}
/** Variations that get another value where they are served at this moment. */
function servedValueWarnings(before, after) {
    return before.variations.flatMap((variation) => {
        const changed = after.variations.find(({ id }) => id === variation.id);
        if (changed === undefined || (0,json/* equalJson */.FS)(variation.value, changed.value))
            return [];
        const environments = Object.entries(before.configurations)
            .filter(([, configuration]) => isServedNow(configuration, variation.id))
            .map(([environment]) => environment);
        if (environments.length === 0)
            return [];
        const where = (0,did_you_mean/* listNames */.Zv)(environments, environments.length);
        return [
            `Variation ${label(variation)} is served in ${where} now: everyone who gets it gets the new value at once.`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/core/desired/diff/diff-variations.js

/**
 * The smallest semantic patch that turns the variations of a flag into the target, whatever their order: variations are
 * changed, then added, then removed, but for a value that another variation must give up first. Changes and removals
 * stand in the order of ids, additions in that of values.
 */
function diffVariations(live, target) {
    const wanted = new Map(target.map((to) => [to.id ?? "", to]));
    const known = new Set(live.map(({ id }) => id));
    const added = target.filter(({ id }) => !known.has(id ?? "")).map(addStep);
    const sorted = live.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return inOrder(live, [
        ...sorted.flatMap((from) => updateStep(from, wanted.get(from.id))),
        ...added.sort((a, b) => (a.takes < b.takes ? -1 : 1)),
        ...sorted.filter(({ id }) => !wanted.has(id)).map(removeStep),
    ]);
}
function updateStep(from, to) {
    if (to === undefined)
        return [];
    const { id } = from;
    const revalued = !(0,json/* equalJson */.FS)(from.value, to.value);
    const changed = {
        ...(revalued ? { value: to.value } : {}),
        ...((from.name ?? "") === (to.name ?? "") ? {} : { name: to.name ?? "" }),
        ...((from.description ?? "") === (to.description ?? "") ? {} : { description: to.description ?? "" }),
    };
    if (Object.keys(changed).length === 0)
        return [];
    const instruction = { kind: "updateVariation", variationId: id, ...changed };
    return [{ instruction, ...(revalued ? { takes: (0,json/* canonicalJson */.dj)(to.value), frees: id } : {}) }];
}
function addStep({ value, name, description }) {
    const texts = { ...(name ? { name } : {}), ...(description ? { description } : {}) };
    return { instruction: { kind: "addVariation", value, ...texts }, takes: (0,json/* canonicalJson */.dj)(value) };
}
function removeStep({ id }) {
    return { instruction: { kind: "removeVariation", variationId: id }, frees: id };
}
/** The steps in their order, but one waits while another live variation holds the value that it takes, unless they all wait. */
function inOrder(live, steps) {
    const holders = Map.groupBy(live, ({ value }) => (0,json/* canonicalJson */.dj)(value));
    const given = new Set();
    const waits = ({ takes = "", frees }) => (holders.get(takes) ?? []).some(({ id }) => id !== frees && !given.has(id));
    const waiting = [...steps];
    const ordered = [];
    while (waiting.length > 0) {
        const free = waiting.findIndex((step) => !waits(step));
        const [step] = waiting.splice(Math.max(free, 0), 1);
        if (step.frees !== undefined)
            given.add(step.frees);
        ordered.push(step.instruction);
    }
    return ordered;
}

// EXTERNAL MODULE: ./build/core/desired/merge/merge-variations.js
var merge_variations = __nccwpck_require__(8284);
;// CONCATENATED MODULE: ./build/core/desired/compile/compile-variations.js








/** Compiles the edit of the variations of a `kind: Flag` document; `flag` was read with all environments. */
function compileVariations(change, { before, after }, flag, sha256) {
    const faults = [];
    (0,archived_flag/* refuseArchived */.x)({ report: (fault) => faults.push(fault) }, flag);
    if (faults.length > 0)
        return compiled_refused(change, faults);
    const { target, ...merged } = (0,merge_variations/* mergeVariations */.x)(flag, before, after);
    const drift = [...merged.faults, ...driftFaults(merged.conflicts, {})];
    const instructions = diffVariations(flag.variations, target);
    const running = runningAnywhere(flag);
    if (running.length > 0 && instructions.length + drift.length > 0)
        return compiled_refused(change, [compile_variations_experimentFault(running)]);
    if (drift.length > 0)
        return compiled_refused(change, drift);
    const notices = [...(running.length > 0 ? [(0,experiments/* leftAlone */.Vb)(running)] : []), ...driftNotices(merged.notices)];
    return compiledProject(change, flag, instructions, sha256, notices);
}
/** What the experiments of a flag run on, with the environment of each: `the fallthrough in "production"`. */
function runningAnywhere({ configurations }) {
    return Object.entries(configurations).flatMap(([environment, configuration]) => (0,experiments/* runningExperiments */.OQ)(configuration).map((what) => `${what} in ${(0,did_you_mean/* quote */.hD)(environment)}`));
}
function compile_variations_experimentFault(running) {
    return {
        code: "experiment-running",
        pointer: ["variations"],
        part: "key",
        message: `An experiment runs on the rollout of ${(0,experiments/* named */.KT)(running)}, so the variations of the flag are left alone.`,
        hint: "Stop the experiment in LaunchDarkly first, or take this edit out of the pull request.",
    };
}

;// CONCATENATED MODULE: ./build/core/render/words/effects/copy-effect-lines.js


/** What a copy means to a reviewer of the target environment: a line for each part that it replaces. */
function copyEffectLines(flag, environment, effect, prerequisiteFlags) {
    const rules = flag.configurations[environment]?.rules ?? [];
    const named = effect.map((entry) => (entry.path === "rules" ? withLiveIds(rules, entry) : entry));
    return effectLines(flag, environment, named, prerequisiteFlags);
}
/** Rules with the ids of today, which the copied ones only keep for the reader's eye if they say the same. */
function withLiveIds(rules, { path, before, after }) {
    const live = before.map((content, index) => ({ ...content, id: rules[index]?.id ?? null }));
    return { path, before: live, after: (0,json/* equalJson */.FS)(before, after) ? live : after };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/copy/copy-configuration.js


const copy_configuration_PARTS = {
    updateOn: ({ on }) => ({ on }),
    updateFallthrough: ({ fallthrough }) => ({ fallthrough }),
    updateOffVariation: ({ offVariation }) => ({ offVariation }),
    updateRules: ({ rules }, newId) => ({ rules: rules.map((rule) => renewed(rule, newId)) }),
    updateTargets: ({ targets }) => ({ targets }),
    updatePrerequisites: ({ prerequisites }) => ({ prerequisites }),
};
/**
 * What LaunchDarkly makes of an environment when parts of another one's configuration are copied over its own: each part
 * is replaced as a whole, and every copied rule and clause gets a new id. The version and address stay as they are.
 * Source: "Create approval request to copy flag configurations across environments",
 * https://launchdarkly.com/docs/api/approvals/post-flag-copy-config-approval-request
 */
function copyConfiguration(from, to, actions, newId) {
    let configuration = to;
    for (const action of change_change/* COPY_ACTIONS */.oJ) {
        if (actions.includes(action))
            configuration = { ...configuration, ...copy_configuration_PARTS[action](from, newId) };
    }
    return configuration;
}
/** The parts among those to copy in which an experiment runs, which a copy can neither take along nor leave running. */
function experimentsIn(configuration, actions) {
    const { fallthrough, rules } = configuration;
    const running = {
        updateFallthrough: (0,serving/* isExperiment */.gi)(fallthrough),
        updateRules: rules.some(({ serve }) => (0,serving/* isExperiment */.gi)(serve)),
    };
    return actions.filter((action) => running[action] === true);
}
function renewed(rule, newId) {
    return { ...rule, id: newId(), clauses: rule.clauses.map((clause) => ({ ...clause, id: newId() })) };
}

;// CONCATENATED MODULE: ./build/core/compile/flag/compile-copy.js









/** Compiles a copy of a flag's configuration: what it would make of the target environment as both are now. */
function compileCopy(change, copy, environment, { flag, prerequisites, missingSegments }, sha256) {
    const { from, actions } = copy;
    const source = flag.configurations[from];
    const before = flag.configurations[environment];
    const faults = [];
    const scope = { report: (fault) => faults.push(fault) };
    (0,archived_flag/* refuseArchived */.x)(scope, flag);
    compile_copy_refuseExperiment(scope, copy, from, source, ["from"]);
    compile_copy_refuseExperiment(scope, copy, environment, before, change.environmentAt ?? ["to"]);
    if (faults.length > 0)
        return compiled_refused(change, faults);
    const after = copyConfiguration(source, before, actions, numberedIds().newId);
    const touched = copyEffect(flag, before, after, actions);
    const effect = [...touched, ...(actions.includes("updatePrerequisites") ? compile_copy_served(after, prerequisites) : [])];
    const { version } = source;
    const compiled = {
        instructions: [],
        copy: { from, actions, version },
        effect,
        lines: copyEffectLines(flag, environment, effect, prerequisites),
        warnings: flagWarnings({ before, after, effect, instructions: [], missingSegments }),
        targeting: {
            before: targetingLines(flag, before, prerequisites),
            after: targetingLines(flag, after, prerequisites),
        },
        configurations: new Map([[environment, { before, after }]]),
        copied: { flag, prerequisites },
        instructionsDigest: copyDigestOf({ environment: from, version }, sha256),
        effectDigest: effectDigestOf(effect, sha256),
    };
    return { ok: true, compiled };
}
/** The values that the copied prerequisites ask for: the index that a flag keeps serves whatever stands there. */
function compile_copy_served({ prerequisites }, flags) {
    return prerequisites
        .map(({ key, variation }) => ({ key, variation, value: flags.get(key)?.variations[variation]?.value ?? null }))
        .map(({ key, variation, value }) => ({ path: `variations of ${key}/${variation}`, before: value, after: value }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
function compile_copy_refuseExperiment(scope, { actions }, environment, configuration, pointer) {
    const running = experimentsIn(configuration, actions);
    if (running.length === 0)
        return;
    scope.report({
        code: "experiment-rollout",
        pointer,
        part: "value",
        message: `An experiment runs on a rollout that the copy takes in, in ${JSON.stringify(environment)}.`,
        hint: `Stop the experiment in LaunchDarkly first, or leave ${(0,did_you_mean/* listNames */.Zv)(running)} out of the copy.`,
    });
}

;// CONCATENATED MODULE: ./build/core/render/words/effects/segment-words.js




const LISTS = ["targets", "large list", "tags"];
const segment_words_RULE_PHRASES = {
    rule: ruleWords,
    newRule: ruleWords,
    parts: { rollout: (rule) => [[...rule, " includes"], rolloutWords] },
};
/** What an effect means to a reviewer: a line for each thing that a person cares about, in the order of the paths. */
function segmentEffectLines({ rules }, effect) {
    const isListed = ([area]) => LISTS.includes(area);
    return linesOf(effect, isListed, (limit) => ({ rules, limit }), segment_words_sentence);
}
function segment_words_sentence(scene, group) {
    const { segments, names, entry } = group;
    const [area, second = ""] = segments;
    switch (area) {
        case "targets":
            return [(0,flag_words/* contexts */.JU)(second, names, scene.limit), lists];
        case "large list":
            return [
                [`${names.length === 1 ? "key" : "keys"} of the larger list: `, ...named(names, scene)],
                onLargeList(second),
            ];
        case "imports":
            return [["import ", (0,words_words/* quoted */.TL)(second), " of keys into the larger list"], (value) => (value ? ["is run"] : words_words/* NONE */.x3)];
        case "name":
            return [["name"], (value) => [(0,words_words/* literal */.eu)(value)]];
        case "tags":
            return [["tags"], (value) => [value === true ? "with " : "without ", ...named(names, scene)]];
        case "rules":
            return ruleSentence(scene, group, segment_words_RULE_PHRASES);
        default:
            return [[(0,words_words/* quoted */.TL)(entry.path)], (value) => [(0,words_words/* quoted */.TL)((0,words_words/* compact */.oE)(value))]];
    }
}
/** Whether context keys are in or out, whatever the rules say. */
function lists(value) {
    if (value === null)
        return ["not listed"];
    return [Array.isArray(value) ? value.join(" and ") : String(value)];
}
function onLargeList(which) {
    return (value) => (value === null ? words_words/* NONE */.x3 : [value === true ? which : `no longer ${which}`]);
}
function named(names, { limit }) {
    const quotes = names.map((name) => [(0,words_words/* quoted */.TL)(name)]);
    return (0,words_words/* listed */.KE)(quotes, limit);
}
/** A rule in words: its conditions, and how many of those who meet them are in. */
function ruleWords(value, { limit }) {
    const { clauses, rollout } = value;
    const conditions = clauses.map((clause) => (0,flag_words/* clauseWords */.ti)(clause, limit));
    const all = clauses.length === 0 ? ["always"] : ["if ", ...(0,words_words/* joined */.oR)(conditions, " and ")];
    return [...all, ", include ", ...rolloutWords(rollout)];
}
/** How many of those who meet a rule's conditions are in: `25% of organization contexts by plan`. */
function rolloutWords(value) {
    if (value === null)
        return words_words/* NONE */.x3;
    if (value === "all")
        return ["all"];
    const { weight, contextKind, bucketBy } = value;
    return [...(0,flag_words/* formatWeight */.ck)(weight), ...(0,flag_words/* bucketingWords */.oM)(contextKind, bucketBy)];
}

;// CONCATENATED MODULE: ./build/core/render/words/targeting/segment-targeting-lines.js



/** Of the keys that stay on a list, so many are named. */
const STAYING_AT_MOST = 5;
/**
 * Who is in a segment, in the words and the order of a change file, line by line for a diff with `other`, the same segment
 * before or after: keys that both have are counted where there are many.
 */
function segmentTargetingLines(segment, other = segment) {
    const { included, excluded, rules, unbounded } = segment;
    return [
        ...(unbounded ? [["its keys are a larger list, which is not shown"]] : []),
        ...section("included", keyLines(included, other.included)),
        ...section("excluded", keyLines(excluded, other.excluded)),
        ...section("rules", rules.flatMap((rule) => segment_targeting_lines_ruleLines(rules, rule))),
    ];
}
/** Keys by context kind, users first, each kind in an order of its own, since theirs decides nothing. */
function keyLines(keys, others) {
    const rank = ({ contextKind }) => (contextKind === "user" ? "" : contextKind);
    return keys
        .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
        .flatMap(({ contextKind, values }) => {
        const other = new Set(others.find((one) => one.contextKind === contextKind)?.values);
        const staying = values.filter((key) => other.has(key)).sort();
        const named = new Set(staying.slice(0, STAYING_AT_MOST));
        const shown = values.filter((key) => named.has(key) || !other.has(key)).sort();
        const more = staying.length - named.size;
        const lines = shown.map((key) => ["  - ", (0,words_words/* quoted */.TL)(key)]);
        return [[(0,words_words/* quoted */.TL)(contextKind), ":"], ...lines, ...(more > 0 ? [[`  and ${more} more`]] : [])];
    });
}
function segment_targeting_lines_ruleLines(rules, rule) {
    const { clauses, weight, rolloutContextKind = "user", bucketBy = "key" } = rule;
    return item([
        ruleHeading(rules, rule),
        ...section("clauses", clauseLines(clauses)),
        ...(weight === null ? [] : [["percentage: ", ...(0,flag_words/* formatWeight */.ck)(weight)]]),
        ...(weight === null || rolloutContextKind === "user" ? [] : [["rolloutContextKind: ", (0,words_words/* quoted */.TL)(rolloutContextKind)]]),
        ...(weight === null || bucketBy === "key" ? [] : [["bucketBy: ", (0,words_words/* quoted */.TL)(bucketBy)]]),
    ]);
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/segment/details.js

/** The kinds that change what a segment is called and filed under. */
const DETAIL_KINDS = {
    updateName: ({ resource, parameters }) => ({
        resource: { ...resource, name: (0,steps_parameters/* readName */.MQ)(parameters, "value") },
        touched: [{ path: ["name"], read: (view) => view.resource.name }],
    }),
    addTags: (step) => retag(step, (live, named) => [...live, ...named]),
    removeTags: (step) => retag(step, (live, named) => live.filter((tag) => !named.has(tag))),
};
function retag({ resource, parameters }, change) {
    const named = new Set((0,steps_parameters/* readTexts */.Z7)(parameters, "values"));
    return {
        resource: { ...resource, tags: [...new Set(change(resource.tags, named))] },
        touched: [...named].map((tag) => ({ path: ["tags", tag], read: (view) => view.resource.tags.includes(tag) })),
    };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/segment/large-lists.js

/**
 * The kinds that change the keys of a larger list-based segment. They leave the segment as it is, since its keys are not
 * shown: what they touch is unknown before and what they say after.
 */
const LARGE_LIST_KINDS = {
    addBigSegmentIncludedTargets: (step) => list(step, "included", true),
    removeBigSegmentIncludedTargets: (step) => list(step, "included", false),
    addBigSegmentExcludedTargets: (step) => list(step, "excluded", true),
    removeBigSegmentExcludedTargets: (step) => list(step, "excluded", false),
    processBigSegmentImport: (step) => {
        const importId = (0,steps_parameters/* readName */.MQ)(onlyLarge(step), "importId");
        return { resource: step.resource, touched: [unseen(["imports", importId], true)] };
    },
};
function list(step, which, listed) {
    const keys = new Set((0,steps_parameters/* readTexts */.Z7)(onlyLarge(step), "values"));
    return { resource: step.resource, touched: [...keys].map((key) => unseen(["large list", which, key], listed)) };
}
function onlyLarge({ resource, parameters }) {
    return resource.unbounded ? parameters : (0,steps_parameters/* refuse */.TR)("Only a larger list-based segment takes this instruction.");
}
function unseen(path, after) {
    return { path, read: ({ patched }) => (patched ? after : null) };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/segment/rules.js





/** The kinds that change the list of rules, or one rule apart from its conditions. */
const SEGMENT_RULE_KINDS = {
    ...ruleKinds("segment", rules_ruleContent),
    addRule: (step) => {
        const rule = readSegmentRule(step);
        return {
            resource: { ...step.resource, rules: [...step.resource.rules, rule] },
            touched: [{ path: ["rules"], added: true, read: (view) => readFromRule(view, rule.id, rules_ruleContent) }],
        };
    },
    updateRuleRolloutAndContextKind: (step) => {
        const weight = readWeight(step.parameters);
        const rolloutContextKind = (0,steps_parameters/* readName */.MQ)(step.parameters, "contextKind");
        const rule = { ...readRule(step), weight, rolloutContextKind };
        return changePart(step, rule, "rollout", rolloutContent);
    },
};
function readSegmentRule({ context, parameters }) {
    const rule = readNewRule(context, parameters);
    const weight = parameters.weight === undefined ? null : readWeight(parameters);
    const rolloutContextKind = (0,steps_parameters/* readOptionalText */.ko)(parameters, "rolloutContextKind");
    const bucketBy = (0,steps_parameters/* readOptionalText */.ko)(parameters, "bucketBy");
    return {
        ...rule,
        weight,
        ...(weight === null || rolloutContextKind === undefined ? {} : { rolloutContextKind }),
        ...(bucketBy === undefined ? {} : { bucketBy }),
    };
}
function readWeight({ weight }) {
    const fits = typeof weight === "number" && Number.isInteger(weight) && weight >= 0 && weight <= live_flag/* FULL_WEIGHT */.z;
    return fits ? weight : (0,steps_parameters/* refuse */.TR)(`Parameter "weight" must be an integer from 0 to ${live_flag/* FULL_WEIGHT */.z}.`);
}
/** What a rule says, its ids aside, as the effect records it. */
function rules_ruleContent(rule) {
    const { description, clauses } = rule;
    return {
        description: description ?? null,
        clauses: clauses.map(clauseContent),
        rollout: rolloutContent(rule),
    };
}
/** How many of the matching contexts are in and what decides it, defaults written out. */
function rolloutContent({ weight, rolloutContextKind = "user", bucketBy = "key" }) {
    return weight === null ? "all" : { weight, contextKind: rolloutContextKind, bucketBy };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/segment/targets.js

/** The kind of context that the older instructions mean. */
const segment_targets_USER = "user";
const OTHER_LIST = { included: "excluded", excluded: "included" };
/** The kinds that change which context keys are in or out, whatever the rules say. */
const SEGMENT_TARGET_KINDS = {
    addIncludedTargets: (step) => targets_add(step, "included", targets_contextKindOf(step)),
    addIncludedUsers: (step) => targets_add(step, "included", segment_targets_USER),
    removeIncludedTargets: (step) => targets_remove(step, "included", targets_contextKindOf(step)),
    removeIncludedUsers: (step) => targets_remove(step, "included", segment_targets_USER),
    addExcludedTargets: (step) => targets_add(step, "excluded", targets_contextKindOf(step)),
    addExcludedUsers: (step) => targets_add(step, "excluded", segment_targets_USER),
    removeExcludedTargets: (step) => targets_remove(step, "excluded", targets_contextKindOf(step)),
    removeExcludedUsers: (step) => targets_remove(step, "excluded", segment_targets_USER),
};
function targets_contextKindOf({ parameters }) {
    return (0,steps_parameters/* readName */.MQ)(parameters, "contextKind");
}
function targets_add(step, list, contextKind) {
    const keys = readKeys(step);
    const others = new Set(keysOf(step.resource[OTHER_LIST[list]], contextKind));
    const both = keys.find((key) => others.has(key));
    if (both !== undefined)
        (0,steps_parameters/* refuse */.TR)(`The ${contextKind} "${both}" would be both included and excluded.`);
    const live = keysOf(step.resource[list], contextKind);
    return withKeys(step.resource, list, contextKind, [...new Set([...live, ...keys])], keys);
}
function targets_remove(step, list, contextKind) {
    const keys = readKeys(step);
    const unwanted = new Set(keys);
    const left = keysOf(step.resource[list], contextKind).filter((key) => !unwanted.has(key));
    return withKeys(step.resource, list, contextKind, left, keys);
}
function readKeys({ resource, parameters }) {
    if (resource.unbounded)
        (0,steps_parameters/* refuse */.TR)('The keys of a larger list-based segment change with the "BigSegment" kinds only.');
    return [...new Set((0,steps_parameters/* readTexts */.Z7)(parameters, "values"))];
}
function keysOf(list, contextKind) {
    return list.find((entry) => entry.contextKind === contextKind)?.values ?? [];
}
/** The segment with other keys of one context kind in a list, and the keys that the instruction names as touched. */
function withKeys(segment, list, contextKind, values, named) {
    const entries = segment[list];
    const entry = { contextKind, values };
    const known = entries.some((one) => one.contextKind === contextKind);
    const changed = known ? entries.map((one) => (one.contextKind === contextKind ? entry : one)) : [...entries, entry];
    return {
        resource: { ...segment, [list]: changed.filter((one) => one.values.length > 0) },
        touched: named.map((key) => ({
            path: ["targets", contextKind, key],
            // Only a segment that was already contradictory has a key in both lists.
            read: (view) => {
                const lists = view.listsOf(contextKind, key);
                return lists.length > 1 ? [...lists] : (lists[0] ?? null);
            },
        })),
    };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/segment/apply-segment-instructions.js







/** How many context keys the instructions of one patch may put on or take off the lists, in all. */
const MOST_KEYS = 1_500;
const apply_segment_instructions_KINDS = new Map(Object.entries({
    ...SEGMENT_TARGET_KINDS,
    ...SEGMENT_RULE_KINDS,
    ...CLAUSE_KINDS,
    ...DETAIL_KINDS,
    ...LARGE_LIST_KINDS,
}));
/**
 * What LaunchDarkly would make of a semantic patch of a segment: all instructions in order or none. The instructions may be
 * any JSON. The version of the segment stays as it is. Source: "Patch segment", https://launchdarkly.com/docs/api/segments/patch-segment
 */
function applySegmentInstructions(segment, instructions, context) {
    const result = carryOutOnSegment(segment, instructions, context);
    return result.ok ? { ok: true, segment: result.resource } : result;
}
/** Applies the instructions and tells which parts of the segment they touch, in their order. */
function carryOutOnSegment(live, instructions, context) {
    let keys = 0;
    return carryOut(apply_segment_instructions_KINDS, "a segment", live, instructions, (resource, parameters) => {
        keys += namedKeys(parameters);
        if (keys > MOST_KEYS)
            (0,steps_parameters/* refuse */.TR)(`One patch may list and unlist ${MOST_KEYS} context keys, not more.`);
        return { resource, parameters, context };
    });
}
function namedKeys({ kind, values }) {
    return Object.hasOwn(SEGMENT_TARGET_KINDS, String(kind)) && Array.isArray(values) ? values.length : 0;
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/segment/segment-effect.js





/**
 * The parts of the segment that the instructions touch and nothing else of it, sorted by path, each once. It holds no id
 * that the patch itself makes, so it is the same whenever it is computed on the same live values.
 */
function segmentEffect(live, instructions, context) {
    const result = carryOutOnSegment(live, instructions, context);
    if (!result.ok)
        return result;
    const liveRules = new Set(live.rules.map((rule) => rule.id));
    const before = segment_effect_viewOf(live, liveRules, false);
    const after = segment_effect_viewOf(result.resource, liveRules, true);
    const effect = readTouched(result.touched, before, after);
    const whole = (0,effect_entry/* sortedByPath */.o2)([...effect, ...aroundRules(effect, before, after, "rollout", rolloutContent)]);
    return { ok: true, effect: whole, segment: result.resource };
}
function segment_effect_viewOf(segment, liveRules, patched) {
    const lists = new Map();
    for (const list of ["included", "excluded"]) {
        for (const { contextKind, values } of segment[list]) {
            for (const key of new Set(values)) {
                const name = JSON.stringify([contextKind, key]);
                lists.set(name, [...(lists.get(name) ?? []), list]);
            }
        }
    }
    const listsOf = (contextKind, key) => lists.get(JSON.stringify([contextKind, key])) ?? [];
    return { resource: segment, liveRules, patched, listsOf };
}

;// CONCATENATED MODULE: ./build/core/compile/segment/compile-segment-instruction.js




/** One written instruction with every name turned into an id; names that do not fit are reported to the scope. */
function compileSegmentInstruction(scope, { kind, parameters }, index) {
    const written = { value: parameters, pointer: ["instructions", index, kind] };
    const given = givenParameters((0,kinds/* findKind */.oH)("segment", kind)?.parameters ?? [], written);
    const rule = ruleOf(scope, given);
    const compiled = {};
    for (const one of given) {
        compiled[one.name] = one.type === "weight" ? compileWeight(one) : compileParameter(scope, one, rule);
    }
    return { kind, ...compiled };
}
function compileWeight({ value, own }) {
    return own ? value : ((0,percentage/* parsePercentage */.A)(String(value)) ?? null);
}

;// CONCATENATED MODULE: ./build/core/compile/segment/segment-warnings.js

/** What may surprise those who know what was asked for but not how LaunchDarkly evaluates it, a sentence each. */
function segmentWarnings(change) {
    return (0,compile_warnings/* warningsOf */.nZ)(change.effect, () => [
        ...(0,compile_warnings/* matchingEveryone */.bK)(change.after.rules, change.missingSegments),
        ...segment_warnings_rebucketed(change),
    ]);
}
/** Rules whose percentage shares out other contexts than before, or by something else. */
function segment_warnings_rebucketed({ before, after }) {
    return after.rules.flatMap((rule, index) => {
        const live = before.rules.find(({ id }) => id === rule.id);
        if (live === undefined || live.weight === null || rule.weight === null)
            return [];
        const [was, is] = [segment_warnings_bucketingOf(live), segment_warnings_bucketingOf(rule)];
        if (was === is)
            return [];
        return [
            `The percentage of ${(0,compile_warnings/* ruleCalled */.S$)(rule, index)} goes by ${is} instead of ${was}: everyone is bucketed anew and may get in or fall out.`,
        ];
    });
}
function segment_warnings_bucketingOf({ rolloutContextKind, bucketBy }) {
    return (0,compile_warnings/* bucketing */.dW)(rolloutContextKind, bucketBy);
}

;// CONCATENATED MODULE: ./build/core/compile/segment/compile-segment-change.js







/** Compiles a change of a segment against the live segment. */
function compileSegmentChange(change, { segment: before, missingSegments }, sha256) {
    const { key, environment, rules } = before;
    const faults = [];
    const scope = {
        owner: { noun: "segment", key, environment, rules },
        report: (fault) => faults.push(fault),
    };
    refuseDeleted(scope, before);
    const instructions = change.instructions.map((written, index) => compileSegmentInstruction(scope, written, index));
    if (faults.length > 0)
        return compiled_refused(change, faults);
    const result = segmentEffect(before, instructions, numberedIds());
    if (!result.ok)
        return refusedInstruction(change, result);
    const { effect, segment: after } = result;
    const compiled = {
        instructions,
        effect,
        lines: segmentEffectLines(before, effect),
        warnings: segmentWarnings({ before, after, effect, missingSegments }),
        targeting: { before: segmentTargetingLines(before, after), after: segmentTargetingLines(after, before) },
        instructionsDigest: instructionsDigestOf(instructions, sha256),
        effectDigest: effectDigestOf(effect, sha256),
    };
    return { ok: true, compiled };
}
function refuseDeleted(scope, { deleted, key, environment }) {
    if (!deleted)
        return;
    scope.report({
        code: "deleted-segment",
        pointer: ["segment"],
        part: "value",
        message: `Segment ${JSON.stringify(key)} was deleted in ${JSON.stringify(environment)}.`,
        hint: "Name a segment that is there, or create it anew in LaunchDarkly first.",
    });
}

;// CONCATENATED MODULE: ./build/core/compile/compile-change.js






/** Compiles one change against what is live: names become ids, and what it would do becomes known. */
function compileChange(change, live, sha256) {
    if ("segment" in live)
        return compileSegmentChange(change, live, sha256);
    const { intent, resource } = change;
    const { environment } = resource;
    if (intent?.of === "variations")
        return compileVariations(change, intent, live.flag, sha256);
    if (environment === null)
        return compileProjectChange(change, live.flag, sha256);
    if (intent !== undefined)
        return compileFlagState(change, intent, environment, live, sha256);
    if (change.copy !== undefined)
        return compileCopy(change, change.copy, environment, live, sha256);
    return compileFlagChange(change, environment, live, sha256);
}

;// CONCATENATED MODULE: ./build/core/policy/rules/auto-apply-rule.js
/** Nothing is requested where the provider applies what is approved before the merge. */
function autoApplyRule({ file, document, environmentAt, resource, intent }, settings, { configPath, baseBranch }) {
    if (settings?.autoApply !== true)
        return [];
    const { environment } = resource;
    const where = environment === null ? "an environment of this project" : JSON.stringify(environment);
    return [
        {
            code: "policy-auto-apply",
            file,
            where: {
                document,
                pointer: environment === null ? ["flag"] : (environmentAt ?? ["environment"]),
                part: environment === null || intent === undefined ? "value" : "key",
            },
            message: `LaunchDarkly applies what is approved in ${where} before the pull request is merged.`,
            hint: `Turn that off in LaunchDarkly; or whoever may merge into "${baseBranch}" says \`autoApply: allow\` under \`policy\` in ${configPath}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/policy/rules/unknown-member-rule.js

/** Whoever is asked to review by e-mail address is a member of the account; `idOf` knows those who are. */
function unknownMemberRule(change, { configs, configPath }, idOf) {
    const { file, document, reviewers } = change;
    return reviewersOf(change, configs)
        .members.filter((member) => idOf(member) === undefined)
        .map((member) => {
        const index = reviewers?.members.indexOf(member) ?? -1;
        const pointer = index < 0 ? [] : ["reviewers", "members", index];
        // An address that only the config holds is nobody's business here.
        const who = index < 0 ? `whom ${JSON.stringify(configPath)} asks to review` : JSON.stringify(member);
        const cure = `Write the e-mail address of a member, or the member's id, ${index < 0 ? "there" : "in its place"}.`;
        return {
            code: "unknown-member",
            file,
            where: { document, pointer, part: "value" },
            message: `LaunchDarkly has no member ${who}.`,
            hint: cure,
        };
    });
}

;// CONCATENATED MODULE: ./build/core/validate/past-rule.js

/** A change is asked for before its time comes; `now` is in Unix milliseconds. */
function pastRule({ executeAt, file, document }, now) {
    if (executeAt === undefined || executeAt > now)
        return [];
    return [
        {
            code: "past-execution-date",
            file,
            where: { document, pointer: ["executeAt"], part: "value" },
            message: `The execution date ${(0,time/* renderTime */.s)(executeAt)} has passed.`,
            hint: "Write a later one, or take it out: then the change is applied when the pull request merges.",
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/compile/negated-segments.js


/** The keys of the segments that negated clauses of the instructions name: one that does not exist matches everyone. */
function negatedSegments(instructions) {
    return negatedIn(instructions.flatMap(({ parameters }) => objectsNamed(parameters).map(compile_clause/* compileClause */.v)));
}
/** The keys of the segments that negated ones of the clauses name, each once. */
function negatedIn(clauses) {
    const negated = clauses.filter(({ op, negate }) => op === "segmentMatch" && negate === true);
    return [...new Set(negated.flatMap(({ values }) => (Array.isArray(values) ? values.map(String) : [])))];
}
/** Every clause that one instruction brings along, wherever its kind takes one; also references, which have no operator. */
function objectsNamed({ clause = null, clauses = null, rules = null }) {
    return [...objectsIn([clause]), ...objectsIn(clauses), ...objectsIn(rules).flatMap(objectsNamed)];
}
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(json/* isObject */.Gv) : [];
}

;// CONCATENATED MODULE: ./build/core/compile/copied-names.js


/** What else must be read to know what a copy does: flags that become prerequisites, segments that its rules keep out. */
function copiedNames(flag, { from, actions }) {
    const source = (0,live_flag/* configurationIn */.A)(flag, from);
    const prerequisites = actions.includes("updatePrerequisites") ? (source?.prerequisites ?? []) : [];
    const rules = actions.includes("updateRules") ? (source?.rules ?? []) : [];
    return {
        prerequisites: [...new Set(prerequisites.map(({ key }) => key))],
        negatedSegments: negatedIn(rules.flatMap(({ clauses }) => clauses)),
    };
}

;// CONCATENATED MODULE: ./build/core/desired/compile/intent-names.js

/** What must be read besides the flag to compile an edit: flags that are prerequisites before or after it, segments that its rules keep out. */
function intentNames(intent) {
    if (intent.of === "variations")
        return { prerequisites: [], negatedSegments: [] };
    const { before, after } = intent;
    const prerequisites = [...(before.prerequisites ?? []), ...(after.prerequisites ?? [])].map(({ key }) => key);
    const clauses = (after.rules ?? []).flatMap((rule) => rule.clauses);
    return { prerequisites: [...new Set(prerequisites)], negatedSegments: negatedIn(clauses) };
}
/**
 * The flags that are live prerequisites where an edit's document says which ones there should be, so that what differs can
 * be told by the names of their variations.
 */
function livePrerequisites(intent, live) {
    if (intent.of === "variations" || intent.after.prerequisites === undefined)
        return [];
    return (live?.prerequisites ?? []).map(({ key }) => key);
}

// EXTERNAL MODULE: ./build/commands/observe/live/unknown-name.js
var unknown_name = __nccwpck_require__(772);
;// CONCATENATED MODULE: ./build/commands/observe/live/read-live.js








/** A reader that asks for each flag and each segment once, a flag with all environments that the changes name. */
function createLiveReader(provider, changes) {
    const readFlag = createFlagReader(provider, changes);
    const readSegment = (0,once/* once */.O)((project, environment, segment) => provider.readSegment(project, environment, segment));
    const readVariations = (0,once/* once */.O)((project, flag) => provider.readFlag(project, flag, []));
    async function readMissingSegments({ resource }, keys) {
        const { project, environment } = resource;
        if (environment === null)
            return new Set();
        const readings = await Promise.all(keys.map((key) => readSegment(project, environment, key)));
        return new Set(keys.filter((_, index) => isGone(readings[index])));
    }
    async function readBeside(change, names) {
        const [missingSegments, ...others] = await Promise.all([
            readMissingSegments(change, names.negatedSegments),
            ...names.prerequisites.map((key) => readFlag(change, change.resource.project, key)),
        ]);
        return { missingSegments, prerequisites: foundIn(others) };
    }
    /** The prerequisites that are live and that the change does not name; no environment is asked for, only their variations. */
    async function readUnnamed({ resource, intent }, flag, named) {
        const { project, environment } = resource;
        if (intent === undefined || environment === null)
            return new Map();
        const live = livePrerequisites(intent, (0,live_flag/* configurationIn */.A)(flag, environment));
        const unnamed = live.filter((key) => !named.prerequisites.has(key));
        return foundIn(await Promise.all(unnamed.map((key) => readVariations(project, key))));
    }
    async function ofFlag(change, flag) {
        const [reading, beside] = await Promise.all([
            readFlag(change, change.resource.project, flag),
            change.copy === undefined ? readBeside(change, namesIn(change)) : undefined,
        ]);
        if (!reading.found)
            return { diagnostic: (0,unknown_name/* unknownName */.U)(change, reading) };
        // What a copy names stands in the flag that it copies.
        const more = change.copy === undefined ? undefined : await readBeside(change, copiedNames(reading.flag, change.copy));
        const known = (beside ?? more);
        const unnamed = await readUnnamed(change, reading.flag, known);
        const prerequisites = new Map([...known.prerequisites, ...unnamed]);
        return { live: { flag: reading.flag, ...known, prerequisites } };
    }
    return async (change) => {
        const { resource } = change;
        if (!(0,change_change/* isSegment */.wk)(resource))
            return ofFlag(change, resource.flag);
        const { project, environment, segment } = resource;
        const [missingSegments, reading] = await Promise.all([
            readMissingSegments(change, negatedSegments(change.instructions)),
            readSegment(project, environment, segment),
        ]);
        return reading.found
            ? { live: { segment: reading.segment, missingSegments } }
            : { diagnostic: (0,unknown_name/* unknownName */.U)(change, reading) };
    };
}
function foundIn(readings) {
    return new Map(readings.flatMap((one) => (one.found ? [[one.flag.key, one.flag]] : [])));
}
function namesIn({ instructions, intent }) {
    if (intent !== undefined)
        return intentNames(intent);
    return { prerequisites: (0,compile_prerequisite/* prerequisiteKeys */.D)(instructions), negatedSegments: negatedSegments(instructions) };
}
/** Reads each flag once for all environments that the changes name, or for all that it has. */
function createFlagReader(provider, changes) {
    const read = (0,once/* once */.O)((project, flag, environments) => provider.readFlag(project, flag, environments));
    const byFlag = Map.groupBy(changes, ({ resource }) => read_live_nameOf(resource.project, (0,change_change/* isSegment */.wk)(resource) ? null : resource.flag));
    return async (change, project, flag) => {
        const needed = environmentsOf(change);
        const named = [change, ...(byFlag.get(read_live_nameOf(project, flag)) ?? [])].map(environmentsOf);
        if (needed === "all" || named.includes("all")) {
            const whole = await read(project, flag, "all");
            const lacks = whole.found && needed !== "all" && needed.some((one) => !Object.hasOwn(whole.flag.configurations, one));
            return lacks ? read(project, flag, needed) : whole;
        }
        const environments = [...new Set(named.flat())].sort();
        const reading = await read(project, flag, environments);
        const anothers = !reading.found && reading.missing === "environment" && !needed.includes(reading.name);
        return anothers ? read(project, flag, needed) : reading;
    };
}
function read_live_nameOf(project, flag) {
    return JSON.stringify([project, flag]);
}
/** The environments of a flag that a change is compiled against. */
function environmentsOf({ resource, copy }) {
    if (resource.environment === null)
        return "all";
    return copy === undefined ? [resource.environment] : [resource.environment, copy.from].sort();
}
function isGone(reading) {
    return reading.found ? reading.segment.deleted : reading.missing === "segment";
}

;// CONCATENATED MODULE: ./build/commands/observe/live/tell-waiting.js

/** Pull requests that are read at most, and named. */
const MOST_READ = 3;
/**
 * Adds to what is said of drift which merged pull requests wait to be applied to the same resource: what they ask for is in
 * git and not live yet, and nobody did anything in LaunchDarkly. GitHub is asked only where both are at hand.
 */
async function tellWaiting(host, others, diagnostics) {
    if (!diagnostics.some(isDrift))
        return diagnostics;
    const live = new Set(others.filter((other) => other.live).map(({ pullRequest }) => pullRequest));
    const numbers = [...live].sort((a, b) => a - b).slice(0, MOST_READ);
    const merged = await Promise.all(numbers.map((number) => isMerged(host, number)));
    const waiting = numbers.filter((_, index) => merged[index]);
    if (waiting.length === 0)
        return diagnostics;
    const first = hintOf(waiting);
    return diagnostics.map((one) => (isDrift(one) ? { ...one, hint: `${first} ${one.hint ?? ""}`.trimEnd() } : one));
}
function hintOf(waiting) {
    const names = waiting.map((number) => `#${number}`).join(" and ");
    return waiting.length === 1
        ? `Pull request ${names} is merged and waits to be applied here; if it changes this field, let it be applied first.`
        : `Pull requests ${names} are merged and wait to be applied here; if they change this field, let them be applied first.`;
}
function isDrift({ code }) {
    return code === "drifted-field";
}
/** Where GitHub does not tell, the drift is told all the same. */
async function isMerged(host, number) {
    try {
        return (await host.readPullRequest(number)).state === "merged";
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.H)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/commands/observe/live/judge.js











/** A judge that reads each flag, segment and environment once. A change that was decided upon is not judged again. */
function createJudge({ host, sha256 }, provider, { pullRequest: { state }, rules, readWritten }, found, people) {
    const readLive = createLiveReader(provider, found.flatMap(({ change }) => change ?? []));
    const readSettings = createSettingsReader(provider);
    // After the merge nothing is applied too early any more.
    const minds = state !== "merged" && !people.review.autoApply;
    /** Where git and the live flag disagree, it must be said since when: that takes another question. */
    async function compile(change, live) {
        const result = compileChange(change, live, sha256);
        const drifted = !result.ok && result.diagnostics.some(({ code }) => code === "drifted-field");
        const writtenAt = drifted ? await readWritten(change) : undefined;
        return writtenAt === undefined ? result : compileChange(change, { ...live, writtenAt }, sha256);
    }
    /** What must be right for a request to be made; one that exists was made when it was. */
    async function unrequestable(change) {
        const settings = minds ? await readSettings(change.resource) : undefined;
        return [
            ...pastRule(change, rules.now),
            ...unknownMemberRule(change, rules, people.idOf),
            ...autoApplyRule(change, settings, rules),
        ];
    }
    /** What a request that exists says against itself. */
    const regrettable = (change, { settings }) => minds ? autoApplyRule(change, settings, rules) : [];
    return async (observed) => {
        const { change, onBase, diagnostics } = observed;
        const gone = state === "merged" && !onBase;
        if (change === undefined || gone || (0,pick_request/* isSettled */.Is)(observed) || (0,pick_request/* isSatisfied */.n2)(observed))
            return observed;
        const reading = diagnostics.length > 0 ? undefined : await readLive(change);
        if (reading === undefined)
            return { ...observed, diagnostics: [...diagnostics, ...brokenRules(change, rules)] };
        if ("diagnostic" in reading) {
            return { ...observed, diagnostics: [reading.diagnostic, ...brokenRules(change, rules)] };
        }
        const result = await compile(change, reading.live);
        const misfits = result.ok ? [] : await tellWaiting(host, observed.others, result.diagnostics);
        const broken = brokenRules(change, rules, result.ok ? result.compiled : undefined);
        const { same } = (0,pick_request/* pickRequest */.t8)(observed);
        const idle = result.ok && (0,pick_request/* isSatisfied */.n2)({ ...observed, compiled: result.compiled });
        const asked = same === undefined ? unrequestable : (one) => regrettable(one, same.request);
        const faults = [...misfits, ...broken, ...(idle ? [] : await asked(change))];
        if (!result.ok || faults.length > 0)
            return { ...observed, diagnostics: faults };
        const settled = idle && state === "merged";
        return { ...observed, compiled: result.compiled, asking: askingOf(change, rules, people), settled };
    };
}
function askingOf(change, { configs }, { idOf }) {
    const { members, teams } = reviewersOf(change, configs);
    const integrationConfig = integrationConfigOf(configs, change.resource.environment);
    const found = members.flatMap((member) => idOf(member) ?? []);
    return {
        members: [...new Set(found)],
        teams,
        ...(integrationConfig === undefined ? {} : { integrationConfig }),
    };
}
/**
 * Reads what each environment, or all of them together, asks of approvals once. A token that may not see that is told by
 * the request itself, as soon as there is one.
 */
function createSettingsReader(provider) {
    const known = new Map();
    return async (resource) => {
        const { environment, project } = resource;
        const key = JSON.stringify([project, environment, "segment" in resource]);
        const found = known.get(key) ?? provider.readApprovalSettings(resource).catch(asUnseen);
        known.set(key, found);
        return found;
    };
}
function asUnseen(error) {
    if (error instanceof model_failure/* Failure */.H && error.status === 403)
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./build/commands/observe/live/read-people.js




/**
 * Reads who is who: at most one look-up of e-mail addresses, and the commits only where somebody has approved and the
 * config says of anybody who they are.
 */
async function readPeople({ host }, provider, pullRequest, history, found, { configs, configPath }) {
    const members = membersOf(configs);
    const { selfApproval, canApplyDeclinedChanges, autoApply } = reviewPolicyOf(configs);
    const reviews = found.flatMap(({ requests }) => requests.flatMap(({ request }) => request.reviews));
    const asked = found
        .filter((one) => one.change !== undefined && !(0,pick_request/* isSettled */.Is)(one))
        .flatMap(({ change }) => (change === undefined ? [] : reviewersOf(change, configs).members));
    const known = reviews.length > 0 ? [...members.values()] : [];
    const emails = [...new Set([...asked, ...known].filter(isEmail).map((email) => email.toLowerCase()))].sort();
    const read = emails.length === 0 ? [] : await provider.readMembers(emails);
    const ids = new Map(read.map(({ email, id }) => [email.toLowerCase(), id]));
    const idOf = (member) => (isEmail(member) ? ids.get(member.toLowerCase()) : member);
    const logins = new Map([...members].flatMap(([login, member]) => {
        const id = idOf(member);
        return id === undefined ? [] : [[id, login]];
    }));
    const counted = found.filter((one) => !(0,pick_request/* isSettled */.Is)(one)).flatMap(({ requests }) => requests);
    const approved = counted.some(({ request }) => request.reviews.some(({ kind }) => kind === "approve"));
    const denied = selfApproval === "deny" && approved;
    const authors = denied ? await readAuthors(host, pullRequest, history, members.size > 0) : [];
    const own = authors.map((login) => {
        const member = members.get(login.toLowerCase());
        const id = member === undefined ? undefined : idOf(member);
        if (member !== undefined && id === undefined)
            throw unknownMember(login, configPath);
        return { login, id };
    });
    return {
        idOf,
        logins,
        review: {
            own: new Set(own.flatMap(({ id }) => id ?? [])),
            unknown: own.filter(({ id }) => id === undefined).map(({ login }) => login),
            declinedMayApply: canApplyDeclinedChanges === "allow",
            autoApply: autoApply === "allow",
        },
    };
}
/** The logins of those whose work a pull request is; `committers`: not only its author. */
async function readAuthors(host, { author, headSha }, history, committers) {
    if (!committers)
        return [author];
    const commits = await host.readCommitsBetween(await history.mergeBase(), headSha);
    const others = commits.flatMap(({ by }) => by.map((login) => login ?? "somebody without a GitHub account"));
    return [...new Set([author, ...others.sort()])];
}
/** Nobody can tell whose approval does not count, so nothing is decided. */
function unknownMember(login, configPath) {
    const message = `LaunchDarkly has no member as whom ${JSON.stringify(login)} stands under members in ${JSON.stringify(configPath)}.`;
    return new model_failure/* Failure */.H("unknown-member", message, { hint: "Mend that entry on the base branch, then run again." });
}
function isEmail(member) {
    return member.includes("@");
}

;// CONCATENATED MODULE: ./build/core/model/change/mark.js
const DIGEST = "[A-Za-z0-9_-]{43}";
const mark_MARK = new RegExp(`\\[flag-gitops v1 ([A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100})#([1-9][0-9]{0,9}) ([1-9][0-9]{0,14}) (${DIGEST}) (${DIGEST}) (${DIGEST})\\]$`);
/** The text of a mark, as it ends a request's description. */
function renderMark(mark) {
    const { repositoryName, pullRequest, repositoryId, change, instructions, effect } = mark;
    return `[flag-gitops v1 ${repositoryName}#${pullRequest} ${repositoryId} ${change} ${instructions} ${effect}]`;
}
/** The mark at the very end of a description, or undefined. */
function parseMark(description) {
    const found = mark_MARK.exec(description);
    if (found === null)
        return undefined;
    const [, repositoryName, pullRequest, repositoryId, change, instructions, effect] = found;
    return {
        repositoryName: repositoryName,
        repositoryId: Number(repositoryId),
        pullRequest: Number(pullRequest),
        change: change,
        instructions: instructions,
        effect: effect,
    };
}

;// CONCATENATED MODULE: ./build/commands/observe/live/read-requests.js



/** A request with its mark and digest, if it carries a mark of this repository. */
function asMarked({ sha256 }, { repository }, request) {
    const mark = parseMark(request.description);
    if (mark?.repositoryId !== repository.id)
        return undefined;
    const echoDigest = instructionsDigestOf(request.instructions, sha256);
    const heldDigest = request.source === undefined ? echoDigest : copyDigestOf(request.source, sha256);
    return { request, mark, heldDigest, echoDigest };
}
/** A request with its mark and digest, if it carries our mark for this pull request. */
function asOurs(world, pullRequest, request) {
    const marked = asMarked(world, pullRequest, request);
    return marked?.mark.pullRequest === pullRequest.number ? marked : undefined;
}
/**
 * The requests of one resource: ours, the live ones read whole since only that tells what the environment asks of
 * approvals, and what other pull requests asked for.
 */
async function readRequests(world, provider, pullRequest, resource) {
    const listed = await provider.readRequests(resource);
    const marked = listed.flatMap((request) => asMarked(world, pullRequest, request) ?? []);
    const isOurs = ({ mark }) => mark.pullRequest === pullRequest.number;
    const requests = await Promise.all(marked.filter(isOurs).map(async (one) => {
        const { status, settings } = one.request;
        if (status === "completed" || status === "failed" || settings !== undefined)
            return one;
        const whole = await provider.readRequest(one.request.id, resource);
        return whole === undefined ? undefined : asOurs(world, pullRequest, whole);
    }));
    const others = marked
        .filter((one) => !isOurs(one))
        .map((one) => ({
        pullRequest: one.mark.pullRequest,
        change: one.mark.change,
        live: (0,pick_request/* isLive */.DG)(one),
        completed: one.request.status === "completed",
    }));
    const strangers = listed.filter((request) => (0,pick_request/* isLiveRequest */.iC)(request) && parseMark(request.description)?.repositoryId !== pullRequest.repository.id);
    return { requests: requests.filter((one) => one !== undefined), others, strangers };
}

;// CONCATENATED MODULE: ./build/commands/observe/live/observe-resources.js







/**
 * Asks the provider about resources: one list of requests for each; then once for the people; then one flag or segment
 * for those that must be compiled.
 */
async function observeResources(world, provider, looking, wanted) {
    const { pullRequest, history, rules } = looking;
    const found = await Promise.all(wanted.map((one) => observeRequests(world, provider, looking, one)));
    const people = await readPeople(world, provider, pullRequest, history, found, rules).catch(asFailure);
    if (people instanceof model_failure/* Failure */.H) {
        const open = (one) => one.change !== undefined && !(0,pick_request/* isSettled */.Is)(one);
        const stopped = found.map((one) => (open(one) ? { failure: people, ...one } : one));
        return { observed: stopped, people: undefined };
    }
    const judge = createJudge(world, provider, looking, found, people);
    const observed = await Promise.all(found.map(async (one) => {
        const judged = one.failure === undefined ? await judge(one).catch(asFailure) : one;
        return judged instanceof model_failure/* Failure */.H ? { ...one, failure: judged } : judged;
    }));
    return { observed, people };
}
function asFailure(error) {
    if (error instanceof model_failure/* Failure */.H)
        return error;
    throw error;
}
async function observeRequests(world, provider, { pullRequest, rules, echoes, settled }, wanted) {
    const { diagnostics = [], ...rest } = wanted;
    const freeze = freezeOf(rules.configs, wanted.resource.environment, rules.now);
    const plain = {
        ...rest,
        requests: [],
        others: [],
        strangers: [],
        echoes,
        settled: pullRequest.state === "merged" && settled.has(shortDigest(wanted.change?.digest ?? "")),
        diagnostics,
        unread: false,
        ...(freeze === undefined ? {} : { freeze }),
    };
    try {
        const read = { ...plain, ...(await readRequests(world, provider, pullRequest, wanted.resource)) };
        const successor = await readSuccessor(world, pullRequest, read);
        return successor === undefined ? read : { ...read, successor };
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.H)
            return { ...plain, failure: error };
        throw error;
    }
}
/** A later pull request that asks for the very same change, if it is merged too: only then has it taken this one's place. */
async function readSuccessor(world, { number, state }, observed) {
    const { change, others, onBase } = observed;
    if (state !== "merged" || !onBase || (0,pick_request/* pickRequest */.t8)(observed).same !== undefined)
        return undefined;
    const later = others.filter((other) => other.pullRequest > number && other.change === change?.digest);
    const standing = later.filter(({ live, completed }) => live || completed).map((other) => other.pullRequest);
    for (const other of [...new Set(standing)].sort((a, b) => b - a)) {
        if ((await world.host.readPullRequest(other)).state === "merged")
            return other;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/commands/act/write/apply-request.js

/** How long a run waits for the provider to show what became of a write whose answer was lost, in milliseconds. */
const SETTLE = [500, 1_500, 3_000];
/** Applies a request; after an unknown outcome it only reads, for at most five seconds. */
async function applyRequest(world, provider, { url, mergeSha }, resource, { id }) {
    try {
        return await provider.applyRequest(id, resource, `Applied for ${url}, merged as ${mergeSha}.`);
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H) || error.outcome !== "unknown")
            throw error;
        for (const wait of SETTLE) {
            await world.clock.sleep(wait);
            const request = await readQuietly(provider, id, resource);
            if (request !== undefined && request.status !== "pending" && request.status !== "unknown")
                return request;
        }
        const message = `LaunchDarkly did not say whether approval request ${id} was applied.`;
        const hint = "A later run reads it again and applies it if it was not.";
        throw new model_failure/* Failure */.H("apply-unknown", message, { hint, outcome: "unknown", cause: error });
    }
}
/** A request as it is now; undefined if it is gone or cannot be read, since either way nothing more is known. */
async function readQuietly(provider, id, resource) {
    try {
        return await provider.readRequest(id, resource);
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.H)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/commands/act/write/create-request.js



/** How long a run waits for the provider to show a request whose answer was lost, in milliseconds. */
const create_request_SETTLE = 500;
/** Creates the request of a change. With a `failure` it exists all the same: it could not be read whole. */
async function createRequest(world, provider, pullRequest, resource, { change, compiled, asking }) {
    const mark = renderMark({
        repositoryName: pullRequest.repository.name,
        repositoryId: pullRequest.repository.id,
        pullRequest: pullRequest.number,
        change: change.digest,
        instructions: compiled.instructionsDigest,
        effect: compiled.effectDigest,
    });
    const ticket = change.ticket === undefined ? "" : `${change.ticket}. `;
    const draft = {
        resource,
        description: `${change.description} ${mark}`,
        instructions: compiled.instructions,
        ...(compiled.copy === undefined ? {} : { copy: compiled.copy }),
        ...(change.executeAt === undefined ? {} : { executeAt: change.executeAt }),
        ...asking,
        comment: `${ticket}Requested by ${pullRequest.url}; it is applied when that pull request is merged.`,
    };
    const find = async () => {
        const { requests } = await readRequests(world, provider, pullRequest, resource);
        return requests.find((one) => one.mark.change === change.digest);
    };
    const created = await createOnce(world, provider, draft, find);
    if ("mark" in created)
        return { ours: created };
    if (created.foreign.length > 0)
        throw await notAsAsked(provider, created, asOurs(world, pullRequest, created), change);
    // Where the answer does not tell what the environment asks of approvals, reading does; it exists, whether or not it can be read.
    const whole = created.settings !== undefined
        ? created
        : await provider.readRequest(created.id, resource).catch((error) => {
            if (error instanceof model_failure/* Failure */.H)
                return error;
            throw error;
        });
    const failure = whole instanceof model_failure/* Failure */.H ? { failure: whole } : {};
    const ours = asOurs(world, pullRequest, whole === undefined || whole instanceof model_failure/* Failure */.H ? created : whole);
    if (ours !== undefined)
        return { ours, ...failure };
    const message = `LaunchDarkly created approval request ${created.id} without the mark that was sent.`;
    throw new model_failure/* Failure */.H("unreadable-answer", message, { hint: "Delete that request in LaunchDarkly and run again." });
}
/** A request that is about something else than was asked for would not be found again, so it must go at once. */
async function notAsAsked(provider, { id, foreign }, ours, change) {
    const certain = ours?.mark.change === change.digest;
    if (certain)
        await provider.withdrawRequest(id);
    const end = certain ? "it was withdrawn" : `see to approval request ${id} there`;
    const message = `LaunchDarkly made of the request ${foreign.map((one) => JSON.stringify(one)).join(", ")}; ${end}.`;
    return new model_failure/* Failure */.H("unreadable-answer", message, { hint: "Report it to the project, with the resource id above." });
}
/** Creates a request; after an unknown outcome it looks before it tries once more. */
async function createOnce(world, provider, draft, find) {
    try {
        return await provider.createRequest(draft);
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H) || error.outcome !== "unknown")
            throw error;
        await world.clock.sleep(create_request_SETTLE);
        return (await find()) ?? provider.createRequest(draft);
    }
}

;// CONCATENATED MODULE: ./build/commands/act/write/carry-out.js





/** Carries out the actions of one resource in order and returns it as it is then; stops at the first that fails. */
async function carry_out_carryOut(world, provider, pullRequest, observed, actions) {
    let state = observed;
    for (const action of actions) {
        try {
            state = await carryOutOne(world, provider, pullRequest, state, action);
        }
        catch (error) {
            if (!(error instanceof model_failure/* Failure */.H))
                throw error;
            return { ...state, failure: error };
        }
    }
    return state;
}
async function carryOutOne(world, provider, pullRequest, state, action) {
    const name = (0,change_change/* resourceName */.Iy)(state.resource);
    switch (action.do) {
        case "withdraw": {
            await provider.withdrawRequest(action.request.id);
            world.log.info(`${name}: withdrew approval request ${action.request.id}. ${action.why}`);
            return { ...state, requests: state.requests.filter(({ request }) => request.id !== action.request.id) };
        }
        case "create": {
            const { ours, failure } = await createRequest(world, provider, pullRequest, state.resource, action);
            world.log.info(`${name}: opened approval request ${ours.request.id}.`);
            return { ...state, requests: [...state.requests, ours], ...(failure === undefined ? {} : { failure }) };
        }
        case "apply": {
            const request = await applyRequest(world, provider, pullRequest, state.resource, action.request);
            world.log.info(`${name}: applied approval request ${request.id}; it is ${request.status}.`);
            const requests = state.requests.map((one) => one.request.id === request.id ? (asOurs(world, pullRequest, request) ?? { ...one, request }) : one);
            const after = { ...state, requests };
            return request.status === "pending" || request.status === "unknown"
                ? { ...after, failure: notApplied(request) }
                : after;
        }
    }
}
function notApplied(request) {
    const message = `LaunchDarkly accepted the apply of approval request ${request.id} but still calls it ${request.status}.`;
    return new model_failure/* Failure */.H("not-applied", message, {
        hint: "Run again; it is not repeated if it was applied.",
        outcome: "unknown",
    });
}

;// CONCATENATED MODULE: ./build/commands/act/settle.js







/** The resources that git names, then those that are only hinted at: their requests must go if the files do not say so. */
function wantedOf(desired, stage, scope, hints) {
    const named = desired.changes.map((change) => ({
        resource: change.resource,
        ...(stage === "closed" ? {} : { change }),
        onBase: desired.onBase.has(change),
        diagnostics: desired.faults.get(change) ?? [],
        ...(desired.unclear.has(change) ? { failure: desired.unclear.get(change) } : {}),
    }));
    const hinted = distinct(hints).map((resource) => ({ resource, onBase: false }));
    const others = hinted.filter(({ resource }) => !named.some((one) => sameResource(one.resource, resource)));
    if (scope === "full")
        return { ask: [...named, ...others], tell: [] };
    const told = named.filter(({ change }) => change !== undefined);
    // Nothing is asked for from another branch; what was asked for before the pull request came here must go.
    return { ask: scope === "elsewhere" ? hinted : [], tell: told };
}
/** Reads what the provider holds, and returns how to settle it: decide, do, and decide again. */
async function observeAndSettle(world, looking, stage, scope, { ask, tell }) {
    const { provider } = world;
    const { observed: asked, people } = provider === undefined || ask.length === 0
        ? { observed: [], people: undefined }
        : await observeResources(world, provider, looking, ask);
    const observed = [...asked, ...tell.map((one) => unread(one, stage, scope, looking.rules))];
    const settleAll = (setting) => settle(world, provider, looking.pullRequest, observed, setting);
    return { seen: { observed, people }, settle: settleAll };
}
function unread(wanted, stage, scope, rules) {
    const { diagnostics: known = [], ...rest } = wanted;
    const broken = rest.change === undefined || stage === "merged" ? [] : brokenRules(rest.change, rules);
    const diagnostics = [...known, ...broken];
    const nothing = { requests: [], others: [], strangers: [], echoes: new Map(), settled: false };
    const plain = { ...rest, ...nothing, diagnostics, unread: true };
    if (stage !== "merged" || scope !== "validated")
        return plain;
    const message = "The merged change was not applied: the input launchdarkly-access-token is missing.";
    const hint = "Give the merge job the token; a later run applies what was approved.";
    return { ...plain, failure: new model_failure/* Failure */.H("no-credentials", message, { hint }) };
}
/** Changes of a merged pull request one after another, segments first since flags may use them; the others at once. */
async function settle(world, provider, pullRequest, seen, setting) {
    const one = async (observed) => {
        const { actions, verdict } = decide(observed, setting);
        if (provider === undefined || actions.length === 0) {
            return { observed, verdict, tried: triedToApply(observed, verdict.result, setting) };
        }
        const done = await carry_out_carryOut(world, provider, pullRequest, observed, actions);
        // Only its answer tells that a new request would be applied too early: then it goes at once.
        const again = done.failure === undefined ? decide(done, setting).actions : [];
        const regretted = again.filter((action) => action.do === "withdraw");
        const after = await carry_out_carryOut(world, provider, pullRequest, done, regretted);
        return { observed: after, verdict: verdictOf(after, setting), tried: true };
    };
    if (setting.stage !== "merged")
        return Promise.all(seen.map(one));
    const outcomes = new Map();
    const segmentsFirst = [...seen].sort((a, b) => Number((0,change_change/* isSegment */.wk)(b.resource)) - Number((0,change_change/* isSegment */.wk)(a.resource)));
    for (const observed of segmentsFirst)
        outcomes.set(observed, await one(observed));
    return seen.map((observed) => outcomes.get(observed));
}
function triedToApply({ failure }, result, { stage, allowed }) {
    return failure !== undefined || (stage === "merged" && result === "refused" && allowed.has("apply"));
}
function sameResource(a, b) {
    return a.provider === b.provider && (0,change_change/* resourceName */.Iy)(a) === (0,change_change/* resourceName */.Iy)(b);
}
function distinct(resources) {
    return resources.filter((one, index) => resources.findIndex((other) => sameResource(one, other)) === index);
}

;// CONCATENATED MODULE: ./build/commands/act/sync-pull-request.js












/** Looks at one pull request afresh, does what its state calls for and reports it; doing it again changes nothing. */
async function syncPullRequest(world, sighting, options, shared) {
    const pullRequest = await world.host.readPullRequest(sighting.pullRequest);
    const stage = pullRequest.state === "open" && pullRequest.draft ? "draft" : pullRequest.state;
    try {
        return await decided(world, pullRequest, stage, sighting.resources, options, shared);
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H))
            throw error;
        return undecided(world, pullRequest, stage, error);
    }
}
async function decided(world, pullRequest, stage, sighted, options, { readTip, readConfig, sweep }) {
    const { host, matchesGlob } = world;
    const history = (0,observe_history/* createHistory */.n)(host, readTip, pullRequest, stage);
    const changed = await host.readChangedFiles(pullRequest);
    const config = await readConfig(pullRequest, changed, history);
    const globs = options.paths.length > 0 ? [options.paths] : config.paths;
    const isChangeFile = (path) => globs.every((list) => list.some((glob) => matchesGlob(path, glob)));
    const ended = stage === "merged" || stage === "closed";
    const plain = limitsOf(world, config, pullRequest, stage);
    const read = () => readDesired(world, history, changed, stage, isChangeFile);
    const { desired, limits } = await readOrLost(stage, plain, ended && plain.scope === "elsewhere" ? undefined : read);
    const { configs } = config;
    const rules = {
        configs,
        configPath: options.configPath,
        baseBranch: pullRequest.baseBranch,
        now: world.clock.now(),
    };
    const known = {
        pullRequest,
        stage,
        sources: desired.sources,
        failures: [],
        people: NOBODY,
        echoes: NOBODY,
        settled: NOTHING_SETTLED,
        scope: limits.scope,
        notices: [...limits.notices, ...desired.notices],
        telling: desired.notices.length > 0,
    };
    if (options.command === "validate")
        return validated(known, desired, rules);
    const asked = desired.changes.length + sighted.length > 0;
    if (sweep && ended && !asked && desired.diagnostics.length === 0)
        return nothing(known);
    const standing = await readStanding(world, pullRequest, !ended || asked);
    const hints = [...sighted, ...standing.remembered];
    const wanted = wantedOf(desired, stage, limits.scope, hints);
    const { echoes, settled } = standing;
    const readWritten = createWrittenReader(host, history, stage, desired);
    const looking = { pullRequest, history, rules, echoes, settled, readWritten };
    const { seen, settle } = await observeAndSettle(world, looking, stage, limits.scope, wanted);
    tell_gone_tellGone(world, pullRequest.number, standing.checkRuns, seen.observed);
    const setting = await settingOf(world, options, pullRequest, stage, desired, seen, rules);
    const standings = await settle(setting);
    const misfits = seen.observed.filter(({ onBase }) => stage !== "merged" || onBase).flatMap((one) => one.diagnostics);
    const diagnostics = stage === "closed" ? [] : [...new Set([...desired.diagnostics, ...misfits])];
    const results = standings.map(({ verdict }) => verdict.result);
    const outcome = {
        ...known,
        diagnostics,
        standings,
        result: (0,observed/* worstOf */.h)(desired.diagnostics.length > 0 ? [...results, "invalid"] : results),
        remembered: rememberedOf(standings, limits, hints),
        people: seen.people?.logins ?? NOBODY,
        echoes: echoesOf(standings, echoes),
        settled: settledOf(standings, settled),
    };
    // Without credentials nothing is known of the requests of a closed pull request, so nothing is said of them.
    if (stage === "closed" && limits.scope === "validated")
        return outcome;
    const quiet = ended && standings.length === 0 && standing.comments.length === 0;
    return quiet ? outcome : reported(world, outcome, standing);
}
/** What git asks for; nothing, and a notice, where the merge is not to be found on the base branch any more. */
async function readOrLost(stage, limits, read) {
    if (read === undefined)
        return { desired: read_desired_NOTHING, limits };
    try {
        const desired = await read();
        return { desired: stage === "closed" ? { ...desired, diagnostics: [] } : desired, limits };
    }
    catch (error) {
        const lost = error instanceof model_failure/* Failure */.H && (error.code === "merge-commit-lost" || error.code === "base-branch-lost");
        if ((stage !== "merged" && stage !== "closed") || !lost)
            throw error;
        return { desired: read_desired_NOTHING, limits: { ...limits, notices: [...limits.notices, `${error.message} ${error.hint}`] } };
    }
}
const NOBODY = new Map();
const NOTHING_SETTLED = new Set();

// EXTERNAL MODULE: ./build/commands/observe/read-config.js + 1 modules
var read_config = __nccwpck_require__(2681);
;// CONCATENATED MODULE: ./build/commands/observe/sightings.js


const MERGED_WITHIN = 30 * 24 * 60 * 60 * 1_000;
/** Reads which pull requests the commits of a push belong to. */
async function readPullRequestsOfCommits({ host }, commits) {
    const found = await Promise.all([...new Set(commits)].map((sha) => host.readPullRequestsOfCommit(sha)));
    const numbers = [...new Set(found.flat())].sort((a, b) => a - b);
    return numbers.map((pullRequest) => ({ pullRequest, resources: [] }));
}
/**
 * Reads which pull requests may need a look without an event: those that live requests with a mark of this repository
 * name, however long ago, then the open ones and those merged in the last 30 days, the newest first. Without the
 * provider's list the others are looked at all the same.
 */
async function readOutstandingPullRequests(world, repositoryId) {
    const { host, clock } = world;
    const [open, merged, outstanding] = await Promise.all([
        host.readOpenPullRequests(),
        host.readPullRequestsMergedSince(clock.now() - MERGED_WITHIN),
        readMarked(world, repositoryId),
    ]);
    const { marked, failures } = outstanding;
    const others = [...new Set([...open, ...merged])].filter((number) => !marked.has(number)).sort((a, b) => b - a);
    const numbers = [...[...marked.keys()].sort((a, b) => a - b), ...others];
    return {
        sightings: numbers.map((pullRequest) => ({ pullRequest, resources: marked.get(pullRequest) ?? [] })),
        failures,
    };
}
async function readMarked({ provider }, repositoryId) {
    const marked = new Map();
    try {
        for (const { request, resource } of (await provider?.readOutstandingRequests()) ?? []) {
            const mark = parseMark(request.description);
            if (mark?.repositoryId !== repositoryId)
                continue;
            marked.set(mark.pullRequest, [...(marked.get(mark.pullRequest) ?? []), resource]);
        }
        return { marked, failures: [] };
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.H)
            return { marked, failures: [error] };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/commands/sync.js






/** Runs the loop for every pull request that the event points at; one that fails stops no other. */
async function sync(world, target, options) {
    const { sightings, failures: unlisted } = await readSightings(world, target);
    const sweep = "outstandingOf" in target;
    if (sightings.length === 0)
        world.log.info("No pull request belongs to this event: nothing is asked for.");
    const readTip = (0,observe_history/* createTipReader */.X)(world.host);
    const shared = { readTip, readConfig: (0,read_config/* createConfigReader */.A5)(world.host, readTip, options.configPath), sweep };
    const pullRequests = [];
    const failures = [...unlisted];
    for (const sighting of sightings) {
        try {
            pullRequests.push(await syncPullRequest(world, sighting, options, shared));
        }
        catch (error) {
            if (!(error instanceof model_failure/* Failure */.H))
                throw error;
            failures.push(error);
        }
    }
    // The order of looking depends on what is live; what is told does not.
    pullRequests.sort((a, b) => a.pullRequest.number - b.pullRequest.number);
    const results = pullRequests.map(({ result }) => result);
    return { result: (0,observed/* worstOf */.h)(failures.length > 0 ? [...results, "failed"] : results), pullRequests, failures, sweep };
}
async function readSightings(world, target) {
    if ("outstandingOf" in target)
        return readOutstandingPullRequests(world, target.outstandingOf);
    if ("commits" in target)
        return { sightings: await readPullRequestsOfCommits(world, target.commits), failures: [] };
    return { sightings: [{ pullRequest: target.pullRequest, resources: [] }], failures: [] };
}

;// CONCATENATED MODULE: ./build/io/redact.js
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

;// CONCATENATED MODULE: ./build/providers/launchdarkly/address.js


/** Where a person finds what a LaunchDarkly link names, absolute; undefined unless it is on LaunchDarkly's own host. */
function siteAddress(link, baseUri) {
    const href = (0,json/* isObject */.Gv)(link) ? link.href : undefined;
    if (typeof href !== "string" || href === "" || !URL.canParse(href, baseUri.href))
        return undefined;
    const found = new URL(href, baseUri);
    return found.origin === baseUri.origin && found.username === "" && found.password === "" ? found.href : undefined;
}
/** Our own best guess at the page that shows a resource; LaunchDarkly documents no such address. */
function resourceAddress(resource, baseUri) {
    const project = `${baseUri.origin}/projects/${encodeURIComponent(resource.project)}`;
    const page = (0,change_change/* isSegment */.wk)(resource)
        ? `segments/${encodeURIComponent(resource.segment)}`
        : `flags/${encodeURIComponent(resource.flag)}`;
    const { environment } = resource;
    if (environment === null)
        return `${project}/${page}/variations`;
    return `${project}/${page}/targeting?env=${encodeURIComponent(environment)}`;
}
/** LaunchDarkly's three hosts: commercial, European, federal. Source: its API documentation. */
const LAUNCHDARKLY_HOSTS = ["app.launchdarkly.com", "app.eu.launchdarkly.com", "app.launchdarkly.us"];

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
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
function object(body) {
    return (0,json/* isObject */.Gv)(body) ? body : refuse("the body");
}
/** The objects of a list. */
function objects(body) {
    return Array.isArray(body) ? body.map(object) : refuse("the list");
}
/** The object under a key. */
function child(from, key) {
    const value = from[key];
    return (0,json/* isObject */.Gv)(value) ? value : refuse(key);
}
/** The object under a key, or undefined where GitHub writes null. */
function optionalChild(from, key) {
    return from[key] == null ? undefined : child(from, key);
}
/** The text under a key. */
function fields_text(from, key) {
    const value = from[key];
    return typeof value === "string" ? value : refuse(key);
}
/** The text under a key, or undefined where GitHub writes null or nothing. */
function optionalText(from, key) {
    return from[key] == null ? undefined : fields_text(from, key);
}
/** The whole number, zero or more, under a key. */
function count(from, key) {
    const value = from[key];
    return Number.isSafeInteger(value) && value >= 0 ? value : refuse(key);
}
/** The truth value under a key. */
function truth(from, key) {
    const value = from[key];
    return typeof value === "boolean" ? value : refuse(key);
}
/** The git object id under a key. */
function sha(from, key) {
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
function fileText(from) {
    if (fields_text(from, "encoding") !== "base64")
        return refuse("encoding");
    const bytes = Buffer.from(fields_text(from, "content"), "base64");
    if (bytes.length !== count(from, "size"))
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
const check_runs_LONGEST_SUMMARY = 65_535;
const LONGEST_TITLE = 255;
/** Reads the latest check run of each name on a commit. */
async function readCheckRuns(client, commit) {
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
        name: fields_text(body, "name"),
        externalId: optionalText(body, "external_id") ?? "",
        conclusion: optionalText(body, "conclusion") ?? null,
        title: optionalText(output, "title") ?? "",
        summary: optionalText(output, "summary") ?? "",
        annotationCount: count(output, "annotations_count"),
    };
}
/** Creates a check run on a commit, with all its annotations, which take a request for every fifty. */
async function createCheckRun(client, commit, content) {
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
async function updateCheckRun(client, id, content) {
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
        summary: content.summary.slice(0, check_runs_LONGEST_SUMMARY).toWellFormed(),
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
const UNKNOWN_HINT = "Whether it took effect is not known: run again; a run reads before it writes.";
/** The failure of a request that got no answer; a write that may have arrived has an unknown outcome. */
function unreachable(service, host, none, write, deadline) {
    const code = none.timedOut ? "TIMEOUT" : codeOf(none.error);
    const unsent = REASONS.find(({ codes }) => codes.test(code));
    const reason = none.timedOut
        ? `there was no answer within ${deadline / 1000} s`
        : (unsent?.reason ?? `the connection broke (${code})`);
    const outcome = write && unsent === undefined ? "unknown" : "none";
    const hint = outcome === "unknown" ? UNKNOWN_HINT : (unsent?.hint ?? "Run again once it answers.");
    return new model_failure/* Failure */.H("unreachable", `${service.name} at ${host} could not be reached: ${reason}.`, {
        hint: hint.replace("{input}", service.addressInput),
        outcome,
        cause: none.error,
    });
}
/** The failure of a request that was sent elsewhere, where the token must not go. */
function redirected(service, host, status) {
    return new model_failure/* Failure */.H("redirected", `${service.name} at ${host} answered with a redirect (${status}), which is not followed.`, {
        hint: `Set \`${service.addressInput}\` to the address that answers itself.`,
        status,
    });
}
/** The failure of a success whose body cannot be believed. `reason` ends the sentence that begins "answered". */
function unreadableAnswer(service, reason, write, status) {
    return new model_failure/* Failure */.H("unreadable-answer", `${service.name} answered ${reason}.`, {
        hint: write
            ? UNKNOWN_HINT
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
    const hint = write ? UNKNOWN_HINT : "No larger answer is read: make what it holds smaller, or ask for less of it.";
    return new model_failure/* Failure */.H("answer-too-large", message, { hint, outcome: write ? "unknown" : "none", status });
}
/** True for the failure of an answer that is too large. */
function isTooLarge(error) {
    return error instanceof model_failure/* Failure */.H && error.code === "answer-too-large";
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
        throw new model_failure/* Failure */.H("insecure-address", `The address of ${address.host} does not begin with \`https://\`.`, {
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
    return new model_failure/* Failure */.H("invalid-address", `The base address cannot be used: ${reason}`, {
        hint: `Write only the scheme and the host, such as \`https://${knownHosts[0] ?? "flags.example.com"}\`.`,
    });
}
function notAllowed(host, knownHosts) {
    return new model_failure/* Failure */.H("host-not-allowed", `The host ${host} may not be sent the access token.`, {
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
async function createDispatcher(base, environment) {
    const { Agent, EnvHttpProxyAgent } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
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
        throw new model_failure/* Failure */.H("invalid-address", "The address of the proxy is not a URL.", {
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

;// CONCATENATED MODULE: ./build/io/http/gate.js
/** Lets at most `width` tasks run at a time; the others wait in the order they came. */
function createGate(width) {
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

;// CONCATENATED MODULE: ./build/io/http/retry.js
const SHORTEST = 200;
const LONGEST = 10_000;
const MOST_REPEATS = 3;
const PASSING = new Set([500, 502, 503, 504, undefined]);
/**
 * How many milliseconds to wait before a failed request is sent again, or undefined to give up. `random` is in [0,1).
 * A 429 was never processed and may always be repeated; what may have taken effect only if it is repeatable.
 */
function retryDelay(failed, now, random) {
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

;// CONCATENATED MODULE: ./build/io/http/wait-budget.js
/** A budget of so many milliseconds that is untouched yet. */
function createWaitBudget(total, clock) {
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

;// CONCATENATED MODULE: ./build/github/client/fetch.js




/** A request got no answer that can be used, or one that only says to come back later. */
class Unanswered extends Error {
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
const fetch_MOST_BYTES = 64 * 1024 * 1024;
/** Codes of Node and undici for a connection that never stood. */
const NEVER_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|LEAF_SIGNATURE/;
/** The one way to GitHub: through the proxy, with a deadline, at most eight requests at a time, no redirect, one retry layer. */
async function createFetch(apiUrl, world) {
    const { fetch } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
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
            return new Unanswered("unreachable", reason, { uncertain: !NEVER_SENT.test(reason) });
        }
    }
    return async (url, init) => {
        for (let attempt = 1;; attempt++) {
            const answer = await gate(() => send(url, init));
            const limit = answer instanceof Unanswered ? undefined : readLimit(answer);
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
    if (answer instanceof Unanswered)
        throw answer;
    const { status, header, body } = answer;
    if (limit !== undefined)
        throw new Unanswered("rate-limit", "rate limit", { ...limit, status, uncertain: false });
    if (status >= 300 && status < 400)
        throw new Unanswered("redirect", "redirect", { status, uncertain: false });
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
        if (size > fetch_MOST_BYTES)
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
function isPersonalToken(token) {
    return /^(?:ghp_|github_pat_|gho_)/.test(token);
}
/** What Octokit threw, as a failure with its remedy; a write that may have happened has the outcome `unknown`. */
function toFailure(error, ask, asker) {
    if (!(error instanceof Error))
        return error;
    if (error.cause instanceof Unanswered)
        return unanswered(error.cause, ask);
    const { status, response } = error;
    if (typeof status !== "number" || !(0,json/* isObject */.Gv)(response))
        return error;
    return failures_refusal(status, shorten(response.data), ask, asker);
}
/** The failure for a success whose body is not as documented, which a write must not be believed without. */
function unreadable(what, ask) {
    const outcome = outcomeOf(ask);
    const message = `GitHub's answer cannot be read: asked to ${ask.does}, it sent no usable ${what}.`;
    const hint = "Run it again; if it stays so, look at what stands between here and GitHub.";
    return new model_failure/* Failure */.H("unreadable-answer", message, { hint: outcome === "unknown" ? UNKNOWN_HINT : hint, outcome });
}
function outcomeOf(ask) {
    return ask.route.startsWith("GET ") ? "none" : "unknown";
}
function unanswered({ why, message, uncertain, status, resetAt }, ask) {
    if (why === "redirect") {
        const redirected = `GitHub sends to another address when asked to ${ask.does}, which is not followed.`;
        const hint = "If the repository was renamed, run it again under its new name.";
        return new model_failure/* Failure */.H("github-redirected", redirected, { hint, status });
    }
    if (why === "rate-limit") {
        const when = resetAt === undefined ? "in a few minutes" : `after ${new Date(resetAt).toISOString()}`;
        return new model_failure/* Failure */.H("github-rate-limited", `GitHub's rate limit is used up, so it did not ${ask.does}.`, {
            hint: `Run it again ${when}.`,
            status,
        });
    }
    const outcome = uncertain ? outcomeOf(ask) : "none";
    return new model_failure/* Failure */.H("github-unreachable", `GitHub cannot be reached to ${ask.does}: ${message}.`, {
        hint: outcome === "unknown" ? UNKNOWN_HINT : unreachableHint(message),
        outcome,
    });
}
function unreachableHint(reason) {
    return /CERT|LEAF_SIGNATURE/.test(reason)
        ? "Name the private certificate authority's file in `NODE_EXTRA_CA_CERTS`."
        : "Run it again; on a self-hosted runner check its network, `HTTPS_PROXY` and `NO_PROXY`.";
}
function failures_refusal(status, message, ask, asker) {
    const said = message === "" ? "." : `: ${message.replace(/\.$/, "")}.`;
    if (status >= 500) {
        const outcome = outcomeOf(ask);
        const hint = outcome === "unknown" ? UNKNOWN_HINT : "Run it again; https://www.githubstatus.com says how GitHub is.";
        return new model_failure/* Failure */.H("github-unavailable", `GitHub answered ${status} when asked to ${ask.does}.`, {
            hint,
            outcome,
            status,
        });
    }
    if (status === 401) {
        return new model_failure/* Failure */.H("github-unauthorized", `GitHub does not accept the token that was sent to ${ask.does}.`, {
            hint: `Set \`github-token\` to \`\${{ github.token }}\` or to a token that is still valid.`,
            status,
        });
    }
    if (status === 403) {
        return new model_failure/* Failure */.H("github-forbidden", `GitHub does not let this token ${ask.does}${said}`, {
            hint: permissionHint(ask, asker),
            status,
        });
    }
    if (status === 404) {
        return new model_failure/* Failure */.H("github-not-found", `GitHub found nothing when asked to ${ask.does}.`, {
            hint: `Check that it exists in ${asker.repository}; GitHub also hides what a token may not see. ${permissionHint(ask, asker)}`,
            status,
        });
    }
    return new model_failure/* Failure */.H("github-refused", `GitHub refused to ${ask.does}${said}`, {
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
    const message = (0,json/* isObject */.Gv)(body) && typeof body.message === "string" ? body.message : "";
    const details = (0,json/* isObject */.Gv)(body) && Array.isArray(body.errors) ? body.errors.map(describe).filter((one) => one !== "") : [];
    const line = [message, ...details]
        .join("; ")
        .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
        .trim();
    return (line.length > 300 ? `${line.slice(0, 299)}…` : line).toWellFormed();
}
function describe(error) {
    if (typeof error === "string")
        return error;
    if (!(0,json/* isObject */.Gv)(error))
        return "";
    const named = [error.field, error.code].filter((part) => typeof part === "string").join(" ");
    return typeof error.message === "string" ? error.message : named;
}

;// CONCATENATED MODULE: ./build/github/client/client.js



const GRAPHQL = "POST /graphql";
const PAGE = 100;
const MOST_PAGES = 300;
/** Makes the client on Octokit, which prints nothing, retries nothing and sends through the given fetch. */
async function createClient(asker, apiUrl, token, fetch) {
    const { Octokit } = await Promise.all(/* import() */[__nccwpck_require__.e(479), __nccwpck_require__.e(267)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1267));
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
            throw error instanceof fields_Unreadable ? unreadable(error.message, ask) : error;
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
        throw new model_failure/* Failure */.H("incomplete-list", `GitHub has too many pages when asked to ${ask.does}.`, {
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
        throw new fields_Unreadable("data");
    return child(child(answer, "data"), of);
}
function silent() { }

;// CONCATENATED MODULE: ./build/io/keep.js
/** Remembers an answer while it is awaited and after, but no failure. */
function keep(known, key, reading) {
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
}

;// CONCATENATED MODULE: ./build/github/client/identity.js



const ASKS = { does: "say whose token this is", permission: "metadata: read" };
/** Under this login a job's own token writes. */
const JOB = "github-actions[bot]";
/** A reader of the login under which we write; GitHub is asked once, and not at all where a check run of ours names the app. */
function createIdentityReader(client, personal) {
    const known = new Map();
    return async (app) => {
        if (!personal && app !== undefined)
            return `${app}[bot]`;
        return known.get("us") ?? keep(known, "us", personal ? readUser(client) : readViewer(client));
    };
}
async function readUser(client) {
    const ask = { ...ASKS, route: "GET /user" };
    return client.ask(ask, (body) => fields_text(object(body), "login"));
}
/** REST does not tell a GitHub App who it is. Where GraphQL does not either, the token is taken for the job's own. */
async function readViewer(client) {
    const query = { ...ASKS, of: "viewer", selection: "login" };
    try {
        return await client.query(query, (viewer) => fields_text(viewer, "login"));
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.H)
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
        if (error instanceof model_failure/* Failure */.H && error.status === 404)
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
        authored: `${optionalText(author, "date") ?? ""} ${optionalText(author, "email") ?? ""} ${fields_text(commit, "message")}`,
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
        return last === undefined ? undefined : fields_time(child(child(last, "commit"), "committer"), "date");
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
        if (error instanceof model_failure/* Failure */.H && (error.status === 404 || error.status === 422))
            return [];
        throw error;
    }
}
/** Compares two commits. */
async function compare(client, from, to) {
    const ask = askToCompare(from, to, { per_page: 1 });
    return client.ask(ask, (answer) => {
        const body = object(answer);
        const status = fields_text(body, "status");
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
            author: user === undefined ? "ghost" : fields_text(user, "login"),
            byBot: user !== undefined && user.type === "Bot",
            body: optionalText(one, "body") ?? "",
        };
    }));
}
/** Writes a new comment on a pull request or on an issue. */
async function createComment(client, number, body, on = "pull request") {
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
        return [{ login: fields_text(user, "login"), state: fields_text(one, "state"), commit: optionalText(one, "commit_id") }];
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
        const permission = await client.ask(ask, (body) => fields_text(object(body), "permission"));
        return permission === "admin" || permission === "write" || permission === "maintain";
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.H && error.status === 404)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/github/files/blob-batch.js


/** What a blob is whose size is over the limit. */
const TOO_LARGE = { refused: "too-large" };
/** Of one query: blobs, and bytes as far as they are known beforehand. */
const [MOST_BLOBS, blob_batch_MOST_BYTES] = [50, 4 * 1024 * 1024];
/** Nothing else is ever written into a query. */
const ID = /^[0-9a-f]{40}$/;
/** The blobs in groups of which each fits into one query; `sizes` is in bytes by object id, an unknown one counts as 0. */
function batchesOf(blobs, sizes) {
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
async function readBatch(client, blobs, limit) {
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
                found.set(blob, TOO_LARGE);
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
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === blob;
}

;// CONCATENATED MODULE: ./build/github/files/blobs.js




/** From this many on, blobs are asked for together. */
const WORTH_A_BATCH = 5;
/**
 * Reads the text of blobs, each once; `sizes`, in bytes by object id, spares the download of those too large. N blobs cost
 * N requests up to four of them, from then on one for every fifty; where GraphQL fails, N again.
 */
function createBlobReader(client, sizes) {
    const known = new Map();
    let batching = true;
    /** Older servers, some tokens and a limit of its own refuse GraphQL; then nothing is asked of it again. */
    async function readTogether(blobs, limit) {
        try {
            return await readBatch(client, blobs, limit);
        }
        catch (error) {
            if (!(error instanceof model_failure/* Failure */.H))
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
async function readFile(client, commit, path) {
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
        if (error instanceof model_failure/* Failure */.H && error.status === 404)
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
    return new model_failure/* Failure */.H("unreadable-file", `The file ${path} at ${commit} ${reason}.`, {
        hint: "Make it a regular file of UTF-8 text.",
    });
}

;// CONCATENATED MODULE: ./build/github/files/trees.js



const DIRECTORY = "040000";
const REGULAR = new Set(["100644", "100755"]);
/** Reads the files of commits; each tree is asked for once. */
function createTreeReader(client, sizes) {
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
        const entry = { sha: sha(one, "sha"), mode: fields_text(one, "mode") };
        entries.set(fields_text(one, "path"), entry);
        if (typeof one.size === "number")
            sizes.set(entry.sha, one.size);
    }
    return { truncated: truth(body, "truncated"), entries };
}
function complete(tree) {
    if (!tree.truncated)
        return tree;
    throw new model_failure/* Failure */.H("incomplete-list", "GitHub lists only a part of the files.", {
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
    return readOpen(client, does, { creator: author }, (user) => fields_text(user, "login").toLowerCase() === author.toLowerCase());
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
        author: fields_text(child(body, "user"), "login"),
        title: fields_text(body, "title"),
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
async function readRepository(client) {
    const ask = {
        does: "read the repository",
        permission: "metadata: read",
        route: "GET /repos/{owner}/{repo}",
    };
    return client.ask(ask, (body) => decodeRepository(object(body)));
}
/** The repository, as GitHub writes it alone or inside a pull request. */
function decodeRepository(body) {
    return {
        id: count(body, "id"),
        name: fields_text(body, "full_name"),
        defaultBranch: fields_text(body, "default_branch"),
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
        url: fields_text(body, "html_url"),
        state: truth(body, "merged") ? "merged" : decodeState(fields_text(body, "state")),
        draft: body.draft === true,
        author: author === undefined ? "ghost" : fields_text(author, "login"),
        headSha: sha(head, "sha"),
        baseBranch: fields_text(base, "ref"),
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
    throw new fields_Unreadable("state");
}
/** Before the merge, `merge_commit_sha` names a test commit, which nobody merged. */
function decodeMerge(body) {
    if (!truth(body, "merged"))
        return {};
    if (body.merge_commit_sha === null) {
        const message = `GitHub does not say which commit merged pull request #${count(body, "number")}.`;
        throw new model_failure/* Failure */.H("merge-commit-unknown", message, { hint: "Run it again in a minute." });
    }
    return { mergeSha: sha(body, "merge_commit_sha"), mergedAt: fields_time(body, "merged_at") };
}
/** Reads every file that a pull request changes; as many as the pull request says, or it throws. */
async function readChangedFiles(client, pullRequest) {
    const { number, changedFiles } = pullRequest;
    if (changedFiles === 0)
        return [];
    if (changedFiles > MOST_FILES) {
        throw new model_failure/* Failure */.H("too-many-files", `Pull request #${number} changes ${changedFiles} files; GitHub lists 3,000.`, {
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
    throw new model_failure/* Failure */.H("incomplete-list", message, { hint: "Run it again; nothing is decided on half a list." });
}
function decodeChangedFile(file) {
    const status = fields_text(file, "status");
    const known = status === "added" || status === "modified" || status === "removed" || status === "renamed";
    const previousPath = optionalText(file, "previous_filename");
    return {
        path: fields_text(file, "filename"),
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
        updatedAt: fields_time(one, "updated_at"),
        mergedAt: one.merged_at === null ? undefined : fields_time(one, "merged_at"),
    }));
}

;// CONCATENATED MODULE: ./build/github/github.js












/** GitHub's REST API, and GraphQL for many files at once, for one repository (`owner/name`), as the loop needs it. */
async function createGitHub(options) {
    const { apiUrl, token, repository } = options;
    const personal = isPersonalToken(token);
    const fetch = await createFetch(apiUrl, options);
    const client = await createClient({ repository, personal }, apiUrl, token, fetch);
    const sizes = new Map();
    return {
        readRepository: () => readRepository(client),
        readPullRequest: (number) => readPullRequest(client, number),
        readChangedFiles: (pullRequest) => readChangedFiles(client, pullRequest),
        ...createTreeReader(client, sizes),
        readBlobs: createBlobReader(client, sizes),
        readBranchTip: (branch) => readBranchTip(client, branch),
        compare: (from, to) => compare(client, from, to),
        readCommitsBetween: (from, to) => readCommitsBetween(client, from, to),
        readFile: (branch, path) => readFile(client, branch, path),
        readCheckRuns: (commit) => readCheckRuns(client, commit),
        createCheckRun: (commit, content) => createCheckRun(client, commit, content),
        updateCheckRun: (id, content) => updateCheckRun(client, id, content),
        readComments: (pullRequest) => readComments(client, pullRequest),
        createComment: (pullRequest, body) => createComment(client, pullRequest, body),
        updateComment: (id, body) => updateComment(client, id, body),
        readIdentity: createIdentityReader(client, personal),
        readPullRequestsOfCommit: (commit) => readPullRequestsOfCommit(client, commit),
        readOpenPullRequests: () => readOpenPullRequests(client),
        readPullRequestsMergedSince: (since) => readPullRequestsMergedSince(client, since),
        readApprovers: (pullRequest) => readApprovers(client, pullRequest),
        readLastChange: (commit, path) => readLastChange(client, commit, path),
        readIssues: (author) => readIssues(client, author),
        readIssuesOfApps: () => readIssuesOfApps(client),
        createIssue: (title, body) => createIssue(client, title, body),
        updateIssue: (number, title, body) => updateIssue(client, number, title, body),
        closeIssue: (number, comment) => closeIssue(client, number, comment),
    };
}

;// CONCATENATED MODULE: ./build/io/sha256.js

/** SHA-256 of a text (UTF-8) as base64url without padding. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64url");
}

;// CONCATENATED MODULE: ./build/io/token.js

/** An access token as it is sent, from the input of that name; no message holds any part of it. */
function token_parseToken(text, input) {
    const token = text.trim();
    if (token === "") {
        throw new model_failure/* Failure */.H("missing-token", `The input \`${input}\` is empty.`, {
            hint: `Set \`${input}\` to a secret that holds an access token.`,
        });
    }
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new model_failure/* Failure */.H("invalid-token", `The access token in \`${input}\` holds a space, a line break or a character that no token has.`, {
            hint: `Store the token again, alone and on one line, in the secret that \`${input}\` reads.`,
        });
    }
    if (/^(sdk|mob)-/.test(token)) {
        throw new model_failure/* Failure */.H("sdk-key", `The input \`${input}\` holds an SDK key or a mobile key, which only evaluates flags.`, {
            hint: `Set \`${input}\` to an API access token; it begins with \`api-\`.`,
        });
    }
    return token;
}

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
function narrow_list(part) {
    if (!Array.isArray(part.value))
        throw new narrow_Unreadable(part.at, "an array");
    return part.value.map((value, index) => ({ at: `${part.at}[${index}]`, value }));
}
/** The elements of the array that stands here, each read so; none where nothing stands. */
function narrow_each(part, read) {
    return (optional(part, narrow_list) ?? []).map(read);
}
/** The items of a list that must stand on one page: what is not seen could be what matters. */
function wholeList(body) {
    const items = narrow_list(member(body, "items"));
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
    const shares = narrow_list(member(part, "variations"));
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
const clause_json_USER = "user";
/** One condition of a rule of a flag or of a segment. Source: `Clause`. */
function clause_json_readClause(part) {
    return {
        id: readId(part),
        contextKind: optional(member(part, "contextKind"), narrow_text) || clause_json_USER,
        attribute: narrow_text(member(part, "attribute")),
        op: narrow_name(member(part, "op")),
        values: narrow_list(member(part, "values")).map(({ value }) => value),
        negate: flag(member(part, "negate")),
    };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/flag-json.js




/**
 * A flag as LaunchDarkly's API returns it, with those of the named environments that it holds, or with all of them.
 * Source: `FeatureFlag`.
 */
function flag_json_readFlag(body, project, key, environments, baseUri) {
    if (narrow_text(member(body, "key")) !== key)
        throw new narrow_Unreadable("key", "the key that was asked for");
    const kind = word(member(body, "kind"), ["boolean", "multivariate"]);
    if (kind === "unknown")
        throw new narrow_Unreadable("kind", '"boolean" or "multivariate"');
    const variations = narrow_list(member(body, "variations")).map(readVariationEntry);
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
    const url = siteAddress(member(part, "_site").value, baseUri);
    const modifiedAt = optional(member(part, "lastModified"), narrow_count);
    return {
        on: flag(member(part, "on")),
        offVariation: optional(member(part, "offVariation"), (index) => readVariation(index, ids)) ?? null,
        fallthrough: optional(member(part, "fallthrough"), (serve) => readServe(serve, ids)) ?? null,
        prerequisites: narrow_each(member(part, "prerequisites"), flag_json_readPrerequisite),
        targets: flag_json_merge([
            ...narrow_each(member(part, "targets"), flag_json_readTarget(ids)),
            ...narrow_each(member(part, "contextTargets"), flag_json_readTarget(ids)),
        ]),
        rules: narrow_each(member(part, "rules"), (rule) => flag_json_readRule(rule, ids)),
        trackEvents: flag(member(part, "trackEvents")),
        trackEventsFallthrough: flag(member(part, "trackEventsFallthrough")),
        version: narrow_count(member(part, "version")),
        ...(modifiedAt === undefined ? {} : { modifiedAt }),
        ...(url === undefined ? {} : { url }),
    };
}
function flag_json_readPrerequisite(part) {
    return { key: narrow_name(member(part, "key")), variation: narrow_count(member(part, "variation")) };
}
function flag_json_readTarget(ids) {
    return (part) => ({
        contextKind: optional(member(part, "contextKind"), narrow_text) || clause_json_USER,
        variation: readVariation(member(part, "variation"), ids),
        values: narrow_list(member(part, "values")).map(narrow_text),
    });
}
/** `contextTargets` repeats the user targets of `targets` as empty placeholders; one target remains for each kind and variation. */
function flag_json_merge(targets) {
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
function flag_json_readRule(part, ids) {
    const description = optional(member(part, "description"), narrow_text);
    return {
        id: readId(part),
        ...(description ? { description } : {}),
        clauses: narrow_list(member(part, "clauses")).map(clause_json_readClause),
        serve: readServe(part, ids),
        trackEvents: flag(member(part, "trackEvents")),
    };
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/resource-id.js

/** LaunchDarkly's word for every environment of a project. */
const EVERY = "*";
const resource_id_named = (key) => `(?<${key}>[^/:;,*"\\s]+)(?:;[^/:]*)?`;
const RESOURCE_ID = new RegExp(`^proj/${resource_id_named("project")}(?::env/(?:\\*|${resource_id_named("environment")}))?:(?:flag/${resource_id_named("flag")}|segment/${resource_id_named("segment")})$`);
/**
 * A resource as LaunchDarkly's roles and approval requests name it. How a flag in all environments is named is
 * documented nowhere; `env/*` follows from the grammar of roles.
 */
function renderResourceId(resource) {
    const { project, environment } = resource;
    const what = (0,change_change/* isSegment */.wk)(resource) ? `segment/${resource.segment}` : `flag/${resource.flag}`;
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
function needs_writing(action, resource) {
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
    return new model_failure/* Failure */.H("unreadable-answer", `LaunchDarkly's list of ${list} has more than ${pages} pages.`, { hint });
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
    const found = narrow_list(member(body, "items")).map((item) => narrow_name(member(item, "key")));
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
    return new model_failure/* Failure */.H("unreadable-answer", `LaunchDarkly answered ${what} without an environment that it has.`, {
        hint: `Let the role of the token see every environment of project "${project}" that is named.`,
    });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/flags/read-flag.js



/** The address of one flag. */
const read_flag_FLAG = "/api/v2/flags/{project}/{flag}";
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
        path: read_flag_FLAG,
        names: { project, flag },
        query: environments === "all" ? [] : environments.map((environment) => ["env", environment]),
        need: viewing({ project }),
    }, (body) => flag_json_readFlag(body, project, flag, environments, baseUri));
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
    const { request } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
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

;// CONCATENATED MODULE: ./build/io/http/http.js






const http_DEADLINE = 30_000;
const http_BUDGET = 60_000;
const http_MOST_BYTES = 8 * 1024 * 1024;
const MOST_IN_FLIGHT = 8;
/** A JSON client of one service; the network library is loaded with the first request. */
function createHttp(options) {
    const { base, service, clock, deadline = http_DEADLINE, mostBytes = http_MOST_BYTES } = options;
    const budget = createWaitBudget(options.budget ?? http_BUDGET, clock);
    const gate = createGate(MOST_IN_FLIGHT);
    let dispatcher;
    async function settle(request) {
        const { method, path, body, contentType, repeatable = method === "GET" } = request;
        dispatcher ??= createDispatcher(base, options.environment);
        const outgoing = { method, path, headers: options.headers, body, contentType };
        for (let attempt = 1;; attempt += 1) {
            const found = await exchange(base.origin, outgoing, await dispatcher, { deadline, mostBytes });
            const asked = found.answered ? askedWait(found.headers, clock.now()) : {};
            const status = found.answered ? found.status : undefined;
            const failed = { attempt, status, repeatable, ...asked, spent: budget.spent(), budget: budget.total };
            const delay = retryDelay(failed, clock.now(), options.random());
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
    return new model_failure/* Failure */.H("unusable-name", `${JSON.stringify(names.join(", "))} cannot stand in an address of LaunchDarkly.`, {
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
    const said = refusal_ownMessage(refused.body, redact);
    const quote = said === "" ? "" : `: "${said}"`;
    const cure = need.cures?.[status];
    const fail = (code, message, usual, outcome = "none") => {
        const hint = cure === undefined ? usual : cure.instead ? cure.hint : `${usual} ${cure.hint}`;
        return new model_failure/* Failure */.H(code, `${message}${quote}.`, { hint, outcome, status });
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
        const hint = write ? UNKNOWN_HINT : "Run again; see status.launchdarkly.com.";
        return fail("unavailable", `LaunchDarkly answered ${status}`, hint, write ? "unknown" : "none");
    }
    return fail("refused", `LaunchDarkly refused \`${action}\` on ${resource} (${status})`, "Change what it names, then run again.");
}
/** LaunchDarkly's own sentence: one line, shortened, without secrets. Its bodies do not always hold one. */
function refusal_ownMessage(body, redact) {
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
function client_connect(options) {
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
        redact: createRedactor([token]),
        close: http.close,
    };
}
/** LaunchDarkly's REST API as reads and approval requests use it. */
function client_createClient(options) {
    const { send, redact, close } = client_connect(options);
    async function find(call, read) {
        const answer = await send({ ...call, path: client_address(call) });
        const write = call.method !== "GET";
        if (answer.status === 404)
            return undefined;
        if (answer.status >= 400)
            throw refusal_refusal(answer, call.need, write, redact);
        return client_readAnswer(answer, write, read);
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
function client_readAnswer({ status, body }, write, read) {
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
function previewer_createLaunchDarklyPreviewer(options) {
    const { send, redact, close } = connect(options);
    return {
        async preview(resource, instructions) {
            const { project, flag, environment } = resource;
            const body = { environmentKey: environment, instructions: [...instructions] };
            const path = address({ path: FLAG, names: { project, flag }, query: [["dryRun", "true"]] });
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
                throw refusal(answer, writing("updateFlag", resource), false, redact);
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
        throw new Unreadable(`environments.${environment}`, "there");
    return found;
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/draft-call.js




/** The approval requests of a flag in one environment. */
const REQUESTS_OF_FLAG = "/api/v2/projects/{project}/flags/{flag}/environments/{environment}/approval-requests";
/** True for a flag in one environment, whose requests LaunchDarkly files apart from all others. */
function isFlagInEnvironment(resource) {
    return !(0,change_change/* isSegment */.wk)(resource) && resource.environment !== null;
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
    const need = { ...needs_writing("createApprovalRequest", draft.resource), cures: REFUSED };
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
    const need = needs_writing("createApprovalRequest", resource);
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
    const need = { ...needs_writing("createApprovalRequest", resource), cures };
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
    const key = (0,change_change/* isSegment */.wk)(resource) ? resource.segment : resource.flag;
    return new model_failure/* Failure */.H("unusable-name", `${JSON.stringify(`${resource.project}, ${key}`)} cannot stand in a resource id of LaunchDarkly.`, {
        hint: "Use the keys as LaunchDarkly shows them: letters, digits, `.`, `_` and `-`, beginning with a letter or a digit.",
    });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/json/member-json.js

/** The ids and e-mail addresses in a list of members; nothing else of them is kept. Source: `Members`. */
function readMembers(body) {
    return narrow_list(member(body, "items")).map((item) => ({
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
    return new model_failure/* Failure */.H("unusable-name", `${JSON.stringify(email)} is no e-mail address that LaunchDarkly can look up.`, {
        hint: "Write one address such as ana@example.com, or the member's id.",
    });
}

;// CONCATENATED MODULE: ./build/providers/launchdarkly/calls/flags/flag-page.js



/** A page of the list of a project's flags, with those of the named environments that they hold. Source: `FeatureFlags`. */
function readFlagPage(body, project, environments, baseUri) {
    const items = narrow_list(member(body, "items"));
    const found = items.map((item) => {
        optional(member(item, "environments"), (held) => {
            for (const environment of environments)
                optional(member(held, environment), refuseSummary);
        });
        return flag_json_readFlag(item, project, narrow_name(member(item, "key")), environments, baseUri);
    });
    return { found, length: items.length, total: narrow_count(member(body, "totalCount")) };
}
/** Without `summary=0` an environment only counts what it targets; to take that for no targeting would be a lie. */
function refuseSummary(environment) {
    if (flag_page_LISTS.some((key) => member(environment, key).value !== undefined))
        return;
    const summary = optional(member(environment, "_summary"), narrow_object) ?? {};
    const variations = (0,json/* isObject */.Gv)(summary.variations) ? Object.values(summary.variations).filter(json/* isObject */.Gv) : [];
    if ([summary, ...variations].some(countsSome))
        throw new narrow_Unreadable(`${environment.at}.rules`, "there");
}
const flag_page_LISTS = ["rules", "targets", "contextTargets", "prerequisites"];
function countsSome(summary) {
    return flag_page_LISTS.some((key) => typeof summary[key] === "number" && summary[key] > 0);
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
    const requests = read_span_groups(flags.environments).length;
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
    return new model_failure/* Failure */.H(cause.code, message, { hint, status: cause.status, cause });
}
/** One page with all of the named environments, which takes a request for each three of them. */
async function readPage(client, baseUri, flags, span) {
    const { project } = flags;
    const parts = await Promise.all(read_span_groups(flags.environments).map((environments) => client.find(listing(flags, environments, span), (body) => readFlagPage(body, project, environments, baseUri))));
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
function read_span_groups(environments) {
    const count = Math.max(1, Math.ceil(environments.length / MOST_ENVIRONMENTS));
    return Array.from({ length: count }, (_, index) => environments.slice(index * MOST_ENVIRONMENTS, (index + 1) * MOST_ENVIRONMENTS));
}
/** The failure of a list that changed while its pages were read, or of which a page is short. */
function incomplete(project) {
    return new model_failure/* Failure */.H("incomplete-list", `LaunchDarkly's list of the flags of project "${project}" is not complete.`, {
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
        requiredTags: narrow_each(member(part, "requiredApprovalTags"), narrow_text),
        serviceKind: optional(member(part, "serviceKind"), narrow_text) || OWN_SERVICE,
    };
}
/**
 * What an environment asks of the approvals of one kind of resource; undefined if it does not say. Nothing else of the
 * environment is kept, since the rest holds its SDK keys. Source: `Environment`.
 */
function readEnvironmentSettings(body, resource) {
    if (!(0,change_change/* isSegment */.wk)(resource))
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
        reviews: narrow_list(member(body, "allReviews")).map((part) => readReview(part, createdAt)),
        instructions: narrow_list(member(body, "instructions")).map(readInstruction),
        conflicts: narrow_list(member(body, "conflicts")).map(readConflict),
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
        url: siteAddress(optional(member(body, "_links"), narrow_object)?.site, baseUri) ?? resourceAddress(resource, baseUri),
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
    const items = narrow_list(member(body, "items"));
    const found = items.flatMap((item) => {
        const resource = parseResourceId(optional(member(item, "resourceId"), narrow_text) ?? "");
        return resource === undefined ? [] : [{ request: readRequest(item, resource, baseUri), resource }];
    });
    return { found, length: items.length, total: narrow_count(member(body, "totalCount")) };
}
/** The list of the approval requests of one flag in one environment, which has no pages. */
function readRequestList(body, resource, baseUri) {
    return narrow_list(member(body, "items")).map((item) => readRequest(item, resource, baseUri));
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
    return narrow_list(member(body, "items"))
        .flatMap((entry) => readable(() => readEntry(entry, place)))
        .sort((a, b) => b.at - a.at);
}
function readEntry(entry, place) {
    const accesses = narrow_each(member(entry, "accesses"), (access) => ({
        action: optional(member(access, "action"), narrow_text),
        resource: optional(member(access, "resource"), narrow_text),
    }));
    const changing = accesses.filter(({ action }) => action === undefined || !ABOUT_REQUESTS.includes(action));
    if (accesses.length > 0 && changing.length === 0)
        return [];
    const target = optional(member(entry, "target"), (part) => narrow_each(member(part, "resources"), narrow_text)) ?? [];
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
        if (error instanceof model_failure/* Failure */.H && UNTOLD.has(error.code))
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
        tags: narrow_each(member(body, "tags"), narrow_text),
        deleted: flag(member(body, "deleted")),
        unbounded: optional(member(body, "unbounded"), flag) ?? false,
        included: segment_json_readKeys(member(body, "included"), member(body, "includedContexts")),
        excluded: segment_json_readKeys(member(body, "excluded"), member(body, "excludedContexts")),
        rules: narrow_list(member(body, "rules")).map(segment_json_readRule),
        version: narrow_count(member(body, "version")),
        url: siteAddress(site, baseUri) ?? resourceAddress(resource, baseUri),
    };
}
/** LaunchDarkly lists the keys of users apart from those of other kinds; here they are one entry of their own kind. */
function segment_json_readKeys(users, contexts) {
    const found = new Map([[clause_json_USER, new Set(narrow_each(users, narrow_text))]]);
    for (const { kind, values } of narrow_each(contexts, readContextKeys)) {
        found.set(kind, new Set([...(found.get(kind) ?? []), ...values]));
    }
    return [...found]
        .filter(([, values]) => values.size > 0)
        .map(([contextKind, values]) => ({ contextKind, values: [...values] }));
}
function readContextKeys(part) {
    return {
        kind: optional(member(part, "contextKind"), narrow_text) || clause_json_USER,
        values: narrow_each(member(part, "values"), narrow_text),
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
        clauses: narrow_list(member(part, "clauses")).map(clause_json_readClause),
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
    const client = client_createClient(options);
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
            return members.get(key) ?? keep(members, key, findMembers(client, emails));
        },
        createRequest: async (draft) => client.send(draftCall(draft), (answer) => readRequest(answer, draft.resource, baseUri)),
        async withdrawRequest(id) {
            const need = { action: "deleteApprovalRequest", resource: `the resource of approval request ${id}` };
            // A second delete of one id cannot delete another request, so this write may be repeated.
            await client.find({ method: "DELETE", path: REQUEST, names: { id }, repeatable: true, need }, () => true);
        },
        applyRequest: (id, resource, comment) => {
            const need = needs_writing("applyApprovalRequest", resource);
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
        : provider_createLaunchDarkly({
            ...shared,
            baseUri,
            token: token_parseToken(wiring.launchDarklyToken, "launchdarkly-access-token"),
        });
    const token = token_parseToken(wiring.githubToken, "github-token");
    const apiUrl = apiUrlOf(environment);
    const host = await createGitHub({ ...shared, apiUrl, token, repository: repositoryOf(environment) });
    return { host, provider, clock, log, sha256: sha256, matchesGlob: external_node_path_.matchesGlob, close: async () => provider?.close() };
}
/** Makes the world of the command line; throws a `Failure` for a token or address that cannot be right, before any request. */
function wireCommandLine(wiring) {
    const shared = sharedBy(wiring.environment);
    const token = parseToken(wiring.launchDarklyToken, "LAUNCHDARKLY_ACCESS_TOKEN");
    const options = { ...shared, baseUri: baseUriOf(wiring), token };
    const [provider, previewer] = [createLaunchDarkly(options), createLaunchDarklyPreviewer(options)];
    const close = async () => {
        await Promise.all([provider.close(), previewer.close()]);
    };
    return { provider, previewer, clock: shared.clock, close };
}
function sharedBy(environment) {
    const clock = { now: () => Date.now(), sleep: (milliseconds) => (0,promises_namespaceObject.setTimeout)(milliseconds) };
    return { clock, random: () => Math.random(), environment };
}
function baseUriOf(wiring) {
    return parseBaseUri(wiring.launchDarklyBaseUri, LAUNCHDARKLY_HOSTS, wiring.allowedHosts);
}
/** GitHub's API as the runner names it; GitHub Enterprise has a path in it. */
function apiUrlOf({ GITHUB_API_URL: given }) {
    const text = given === undefined || given === "" ? "https://api.github.com" : given;
    if (URL.canParse(text) && /^https?:/.test(text))
        return text.replace(/\/+$/, "");
    const hint = "Run the action in a workflow of GitHub Actions.";
    throw new model_failure/* Failure */.H("invalid-address", `GITHUB_API_URL is ${JSON.stringify(text)}, which is no web address.`, { hint });
}
function repositoryOf({ GITHUB_REPOSITORY: name }) {
    if (name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name))
        return name;
    const hint = "Run the action in a workflow of GitHub Actions.";
    throw new model_failure/* Failure */.H("no-repository", "GITHUB_REPOSITORY does not name a repository.", { hint });
}

;// CONCATENATED MODULE: ./build/action/console-log.js

/**
 * A log on stdout in which no line is a workflow command, however hostile its text: `redact` hides secrets, and what the
 * runner would take for a command (`::…` after white space, `##[` anywhere) is broken up.
 */
function createConsoleLog(write, redact) {
    const print = (text) => {
        for (const line of redact(text).split("\n")) {
            const shown = (0,render_escape/* visible */.RK)(line).replaceAll("##[", "## [");
            write(`${shown.trimStart().startsWith("::") ? `| ${shown}` : shown}\n`);
        }
    };
    return { info: print, warn: (text) => print(`Note: ${text}`) };
}

;// CONCATENATED MODULE: ./build/action/event.js

const SWEEPS = ["schedule", "workflow_dispatch", "repository_dispatch"];
const SUPPORTED = ["pull_request", "pull_request_review", "push", ...SWEEPS];
/** The pull requests that an event points at; `only` narrows it to one. Throws a `Failure` for any other event. */
function targetOf(event, only) {
    const { name } = event;
    const payload = fieldsOf(event.payload);
    if (!SUPPORTED.includes(name)) {
        const message = `The event ${JSON.stringify(name)} is not supported.`;
        throw new model_failure/* Failure */.H("unsupported-event", message, { hint: `Run on ${SUPPORTED.join(", ")}.` });
    }
    if (only !== undefined)
        return { pullRequest: only };
    if (SWEEPS.includes(name))
        return { outstandingOf: idOf({ ...event, payload }) };
    return name === "push" ? pushed(payload) : { pullRequest: numberOf(payload) };
}
/** Throws a `Failure` for an event on which drift is not looked for: it is nothing that a pull request brings about. */
function requireSweep({ name }) {
    if (SWEEPS.includes(name))
        return;
    const message = `The command "drift" does not run on the event ${JSON.stringify(name)}.`;
    throw new model_failure/* Failure */.H("unsupported-event", message, { hint: `Run it on ${SWEEPS.join(", ")}.` });
}
function numberOf(payload) {
    const number = fieldsOf(payload.pull_request).number;
    if (typeof number === "number" && Number.isSafeInteger(number) && number > 0)
        return number;
    throw event_unreadable("names no pull request");
}
/** The commits of a push to the default branch; a push elsewhere points at nothing. */
function pushed(payload) {
    const { default_branch: branch } = fieldsOf(payload.repository);
    if (typeof branch !== "string")
        throw event_unreadable("does not name the default branch");
    if (payload.ref !== `refs/heads/${branch}`)
        return { commits: [] };
    const listed = Array.isArray(payload.commits) ? payload.commits.map((commit) => fieldsOf(commit).id) : [];
    const commits = [payload.after, ...listed].filter((sha) => typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha));
    return { commits: commits.filter((sha) => !/^0+$/.test(sha)) };
}
function idOf({ repositoryId, payload }) {
    const id = Number(repositoryId ?? fieldsOf(payload.repository).id);
    if (Number.isSafeInteger(id) && id > 0)
        return id;
    throw event_unreadable("does not say which repository it belongs to");
}
function fieldsOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function event_unreadable(why) {
    const hint = "Run the action in a workflow of GitHub Actions, on the event itself.";
    return new model_failure/* Failure */.H("unreadable-event", `The event's payload ${why}.`, { hint });
}

;// CONCATENATED MODULE: ./build/options.js
/** Every input once; `action.yml` and the README are checked against this table. */
const OPTIONS = [
    {
        name: "command",
        default: "auto",
        meaning: "`auto` does whatever the state of the pull request calls for; `validate` is offline and needs no secret; `plan` reads but writes only to the pull request; `request`, `status`, `withdraw` and `apply` allow only that kind of write; `drift` compares the flags of the default branch with what is live and keeps one issue for each environment that differs.",
    },
    {
        name: "github-token",
        default: "$" + "{{ github.token }}",
        meaning: "Reads the pull request and writes check runs and one comment: `contents: read`, `pull-requests: write`, `checks: write`; for `drift` `contents: read` and `issues: write`.",
        secret: true,
    },
    {
        name: "launchdarkly-access-token",
        default: "",
        meaning: "A LaunchDarkly access token; without it changes are validated only.",
        secret: true,
    },
    {
        name: "launchdarkly-base-uri",
        default: "https://app.launchdarkly.com",
        meaning: "Where LaunchDarkly is: one of its three hosts, or one named in `allowed-hosts`. Loopback addresses are always allowed.",
    },
    {
        name: "allowed-hosts",
        default: "",
        meaning: "Further host names that `launchdarkly-base-uri` may name, one a line.",
    },
    {
        name: "paths",
        default: "",
        meaning: "Globs of change files, one a line. Empty: those of the config, else `flags/**/*.{yml,yaml}`.",
    },
    { name: "config", default: ".github/flag-gitops.yml", meaning: "The config file, read from the base branch only." },
    { name: "pull-request", default: "", meaning: "The number of the one pull request to look at, for runs by hand." },
    {
        name: "on-unapproved",
        default: "wait",
        meaning: "What a merged change that is not yet approved does: `wait` for a later run, or `fail` the job.",
    },
    { name: "dry-run", default: "false", meaning: "`true` decides and reports, and writes nothing to LaunchDarkly." },
];

;// CONCATENATED MODULE: ./build/action/inputs.js


const COMMANDS = [
    "auto",
    "validate",
    "plan",
    "request",
    "status",
    "withdraw",
    "apply",
    "drift",
];
/** Decodes the inputs as the runner passes them, `INPUT_<NAME>`; throws a `Failure` for a value that means nothing. */
function readInputs(environment) {
    const read = (name) => {
        const given = (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
        const known = OPTIONS.find((option) => option.name === name)?.default ?? "";
        return given !== "" || known.startsWith("$") ? given : known;
    };
    return {
        command: oneOf("command", read("command"), COMMANDS),
        githubToken: read("github-token"),
        launchDarklyToken: read("launchdarkly-access-token"),
        launchDarklyBaseUri: read("launchdarkly-base-uri"),
        allowedHosts: lines(read("allowed-hosts")),
        paths: globs(lines(read("paths")), read("command")),
        config: configPath(read("config")),
        pullRequest: pullRequest(read("pull-request")),
        onUnapproved: oneOf("on-unapproved", read("on-unapproved"), ["wait", "fail"]),
        dryRun: oneOf("dry-run", read("dry-run").toLowerCase(), ["true", "false"]) === "true",
    };
}
/** One spelling of one file: a change of the config is known by its path. */
function configPath(given) {
    const path = given.replace(/^(?:\.\/)+/, "");
    const steps = path.split("/");
    if (!steps.some((step) => step === "" || step === "." || step === "..") && !path.includes("\\"))
        return path;
    const message = `The input config is ${JSON.stringify(given)}.`;
    throw new model_failure/* Failure */.H("invalid-input", message, {
        hint: "Give a path from the root of the repository, without detours.",
    });
}
/** What git owns of flags must not depend on who asks: drift that one workflow overlooks would be told as gone. */
function globs(paths, command) {
    if (command !== "drift" || paths.length === 0)
        return paths;
    throw new model_failure/* Failure */.H("invalid-input", "The input paths cannot be given to the command drift.", {
        hint: "Leave it out: drift looks at all files that `paths` in the config names.",
    });
}
function lines(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function oneOf(name, given, known) {
    const found = known.find((value) => value === given);
    if (found !== undefined)
        return found;
    const message = `The input ${name} is ${JSON.stringify(given)}.`;
    throw new model_failure/* Failure */.H("invalid-input", message, { hint: `Give one of ${known.join(", ")}.` });
}
function pullRequest(given) {
    if (given === "")
        return undefined;
    if (/^#?[1-9][0-9]{0,9}$/.test(given))
        return Number(given.replace("#", ""));
    const message = `The input pull-request is ${JSON.stringify(given)}.`;
    throw new model_failure/* Failure */.H("invalid-input", message, { hint: "Give the number of a pull request." });
}

// EXTERNAL MODULE: ./build/action/report.js + 2 modules
var report = __nccwpck_require__(2253);
;// CONCATENATED MODULE: ./build/action/run.js









/** One run of the action: inputs and event in, pull requests or drift looked at, everything reported. */
async function run(environment) {
    const inputs = readInputs(environment);
    const event = await readEvent(environment);
    const looks = inputs.command === "drift" ? lookForDrift(inputs, event) : lookAtPullRequests(inputs, inputs.command, event);
    const secrets = [inputs.githubToken, inputs.launchDarklyToken].filter((secret) => secret !== "");
    const redact = createRedactor(secrets);
    const log = createConsoleLog((text) => process.stdout.write(text), redact);
    const world = await wire({ ...inputs, environment, log });
    try {
        await looks(world, redact, environment);
    }
    finally {
        await world.close();
    }
}
function lookAtPullRequests(inputs, command, event) {
    const target = targetOf(event, inputs.pullRequest);
    const { paths, config: configPath, onUnapproved, dryRun } = inputs;
    return async (world, redact) => {
        const outcome = await sync(world, target, { command, paths, configPath, onUnapproved, dryRun });
        await (0,report/* report */.z)(outcome, onUnapproved, world.log, redact);
    };
}
function lookForDrift({ config: configPath, launchDarklyBaseUri }, event) {
    requireSweep(event);
    return async (world, redact, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) => {
        const repositoryUrl = `${server || "https://github.com"}/${repository}`;
        const [{ drift }, { reportDrift }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 170).then(__nccwpck_require__.bind(__nccwpck_require__, 9170)),
            __nccwpck_require__.e(/* import() */ 181).then(__nccwpck_require__.bind(__nccwpck_require__, 181)),
        ]);
        const { origin: baseUri } = new URL(launchDarklyBaseUri);
        const elsewhere = baseUri === `https://${LAUNCHDARKLY_HOSTS[0]}` ? {} : { baseUri };
        await reportDrift(await drift(world, { configPath, repositoryUrl, ...elsewhere }), world.log, redact);
    };
}
async function readEvent(environment) {
    try {
        const { context } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(479), __nccwpck_require__.e(942), __nccwpck_require__.e(722)]).then(__nccwpck_require__.bind(__nccwpck_require__, 722));
        return { name: context.eventName, payload: context.payload, repositoryId: environment.GITHUB_REPOSITORY_ID };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const hint = "Run the action in a workflow of GitHub Actions.";
        throw new model_failure/* Failure */.H("unreadable-event", "The event's payload is not JSON.", { hint });
    }
}

;// CONCATENATED MODULE: ./build/action/main.js




run(process.env).catch(async (error) => {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(942), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143));
    const bug = error instanceof Error ? error.stack : "something was thrown";
    const said = error instanceof model_failure/* Failure */.H ? `${error.message} ${error.hint}` : `This is a bug in Flag GitOps: ${bug}`;
    core.setFailed(error instanceof model_failure/* Failure */.H ? (0,render_escape/* visible */.RK)(said) : said);
    const outputs = (0,change_outputs/* outputsOf */.Y)({ result: "failed", pullRequests: [], failures: [], sweep: false });
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
});

module.exports = __webpack_exports__;
/******/ })()
;