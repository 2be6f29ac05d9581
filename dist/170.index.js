"use strict";
exports.id = 170;
exports.ids = [170];
exports.modules = {

/***/ 9170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./build/core/decide/observed.js
var observed = __webpack_require__(1014);
// EXTERNAL MODULE: ./build/core/desired/drift/environment-drift.js
var environment_drift = __webpack_require__(6985);
// EXTERNAL MODULE: ./build/core/desired/drift/published-drift.js
var published_drift = __webpack_require__(5194);
// EXTERNAL MODULE: ./build/core/model/failure.js
var failure = __webpack_require__(1399);
// EXTERNAL MODULE: ./build/core/compile/flag/archived-flag.js
var archived_flag = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/core/model/live/flag.js
var live_flag = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/core/desired/compile/experiments.js
var experiments = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/core/desired/merge/merge-configuration.js + 10 modules
var merge_configuration = __webpack_require__(8988);
// EXTERNAL MODULE: ./build/core/desired/merge/merge-variations.js
var merge_variations = __webpack_require__(8284);
// EXTERNAL MODULE: ./build/core/desired/resolve/names.js
var resolve_names = __webpack_require__(2069);
// EXTERNAL MODULE: ./build/core/desired/resolve/resolve-configuration.js
var resolve_configuration = __webpack_require__(9574);
;// CONCATENATED MODULE: ./build/core/desired/drift/compare-flag.js






/** Every field in which the live flag differs from what its document, which may write `variations` too, says of the environment. */
function compareFlag(flag, environment, desired, prerequisites, variations) {
    const live = (0,live_flag/* configurationIn */.A)(flag, environment);
    if (live === undefined) {
        const why = `Project ${JSON.stringify(flag.project)} has no environment ${JSON.stringify(environment)}.`;
        return { differences: [], faults: [], leftAlone: why };
    }
    const running = (0,experiments/* runningExperiments */.OQ)(live);
    if (running.length > 0)
        return { differences: [], faults: [], leftAlone: (0,experiments/* leftAlone */.Vb)(running) };
    const faults = [];
    const place = ["environments", environment];
    const names = (0,resolve_names/* fittingNames */.s)({ flag, prerequisites, report: (fault) => faults.push(fault) }, variations);
    const git = (0,resolve_configuration/* resolveConfiguration */.d)(desired, names, place);
    if (faults.length > 0)
        return { differences: [], faults };
    const scene = { flag, environment, prerequisites, place };
    const merged = (0,merge_configuration/* mergeConfiguration */.z)(scene, { before: git, after: git, live });
    return { differences: merged.notices, faults: merged.faults };
}
/** Every variation in which the live flag differs from what its document says. */
function compareVariations(flag, desired) {
    const { notices, faults } = (0,merge_variations/* mergeVariations */.x)(flag, desired, desired);
    return { differences: notices, faults };
}

// EXTERNAL MODULE: ./build/commands/observe/live/unknown-name.js
var unknown_name = __webpack_require__(772);
;// CONCATENATED MODULE: ./build/commands/drift/read-flags.js

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
            : ((0,live_flag/* configurationIn */.A)(flag, environment)?.prerequisites ?? []).map((one) => one.key));
    });
}

;// CONCATENATED MODULE: ./build/commands/drift/compare-managed.js







/**
 * Compares documents with the live flags, project by project; one that cannot be read stops no other. Asks the provider
 * once for the flags of a project, by lists of 100 where that is fewer requests than one for each.
 */
async function compareManaged(provider, documents) {
    const projects = [...Map.groupBy(documents, ({ project }) => project)];
    const readings = await Promise.all(projects.map(async ([project, own]) => {
        try {
            return { project, compared: compareProject(own, await readLiveFlags(provider, project, own)) };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H)
                return { project, compared: [], failure: error };
            throw error;
        }
    }));
    const failed = readings.filter(({ failure }) => failure !== undefined);
    return {
        environments: (0,environment_drift/* groupByPlace */.O4)(readings.flatMap(({ compared }) => compared)),
        failures: failed.flatMap(({ failure }) => failure ?? []),
        unread: new Set(failed.map(({ project }) => project)),
    };
}
function compareProject(documents, live) {
    return documents.flatMap((desired) => [
        ...(desired.variations === undefined ? [] : [compareShared(desired, desired.variations, live)]),
        ...[...desired.environments].map(([environment, configuration]) => compareConfiguration(desired, environment, configuration, live)),
    ]);
}
function compareShared(desired, variations, live) {
    const flag = live.flags.get(desired.flag);
    if (flag === undefined || live.project !== undefined)
        return unknown(desired, null, missingFlag(desired, live));
    return comparedFlag(desired, null, flag, () => compareVariations(flag, variations));
}
function compareConfiguration(desired, environment, configuration, live) {
    const flag = live.flags.get(desired.flag);
    const missing = live.project ?? live.environments.get(environment);
    if (flag === undefined || missing !== undefined) {
        return unknown(desired, environment, missing ?? missingFlag(desired, live));
    }
    return comparedFlag(desired, environment, flag, () => compareFlag(flag, environment, configuration, live.flags, desired.variations));
}
function missingFlag({ flag }, { project }) {
    return project ?? { found: false, missing: "flag", name: flag, candidates: [] };
}
function unknown(desired, environment, missing) {
    const { file, document, provider, project, flag } = desired;
    const resource = { provider, project, environment, flag };
    const at = environment === null ? {} : { environmentAt: ["environments", environment] };
    return { desired, environment, differences: [], faults: [(0,unknown_name/* unknownName */.U)({ file, document, resource, ...at }, missing)] };
}
function comparedFlag(desired, environment, flag, compare) {
    const archived = [];
    (0,archived_flag/* refuseArchived */.x)({ report: (fault) => archived.push(fault) }, flag);
    const { differences, faults, leftAlone } = archived.length > 0 ? { differences: [], faults: archived } : compare();
    const { file, document } = desired;
    const { url, modifiedAt } = (environment === null ? undefined : (0,live_flag/* configurationIn */.A)(flag, environment)) ?? {};
    return {
        desired,
        environment,
        differences,
        faults: faults.map(({ pointer, part, ...said }) => ({ ...said, file, where: { document, pointer, part } })),
        ...(leftAlone === undefined ? {} : { leftAlone }),
        ...(url === undefined ? {} : { url }),
        ...(modifiedAt === undefined ? {} : { lastChange: { at: modifiedAt } }),
    };
}

// EXTERNAL MODULE: ./build/core/desired/drift/drift-mark.js
var drift_mark = __webpack_require__(6539);
// EXTERNAL MODULE: ./build/core/desired/drift/render-drift.js + 2 modules
var render_drift = __webpack_require__(9162);
// EXTERNAL MODULE: ./build/commands/observe/once.js
var once = __webpack_require__(9508);
;// CONCATENATED MODULE: ./build/commands/drift/open-issue.js




/**
 * Opens issues for a run that believes to write as `us`. Throws rather than open a second issue about a place that a
 * GitHub App has one about, and says so if an issue turns out to have another author: a later run would not find it.
 * Asks for the open issues of all apps once, when the first issue is to be opened.
 */
function createIssueOpener(host, us) {
    const readIssues = (0,once/* once */.O)(() => host.readIssuesOfApps());
    return async (place, title, body) => {
        const name = (0,environment_drift/* placeName */.fW)(place);
        const other = (await readIssues()).find((issue) => !isBy(us, issue) && isAbout(name, issue));
        if (other !== undefined)
            throw anotherWrites(name, other, us);
        const created = await host.createIssue(title, body);
        if (!isBy(us, created))
            throw unknownWriter(created, us);
    };
}
function isBy(login, { author }) {
    return author.toLowerCase() === login.toLowerCase();
}
function isAbout(name, { body }) {
    const place = (0,drift_mark/* placeOfMark */.y)(body);
    return place !== undefined && (0,environment_drift/* placeName */.fW)(place) === name;
}
function anotherWrites(name, { number, author }, us) {
    const message = `Issue #${number} by ${JSON.stringify(author)} tells of drift in ${name}, and this run writes as ${JSON.stringify(us)}.`;
    const hint = "Close that issue, or give the drift job a token of the app that wrote it.";
    return new failure/* Failure */.H("another-writer", message, { hint });
}
function unknownWriter({ number, author }, us) {
    const message = `Issue #${number} was opened as ${JSON.stringify(author)}, and this run was taken to write as ${JSON.stringify(us)}.`;
    const hint = `No later run finds it: give the drift job \`\${{ github.token }}\`, or a token that may ask GitHub's GraphQL whose it is.`;
    return new failure/* Failure */.H("unknown-writer", message, { hint });
}

;// CONCATENATED MODULE: ./build/commands/drift/ensure-issues.js





/**
 * Keeps one open issue for each place that drifts, written only where its text differs, and closes those whose drift is
 * known to be gone: one about a place of which not all was compared stays open and says so. Doing it again writes
 * nothing. Returns what GitHub refused, which keeps no other issue from being written. One list of issues, another where
 * an issue is to be opened, and one or two requests for each that changes.
 */
async function ensureIssues(host, compared, origin) {
    const us = await host.readIdentity(undefined);
    const [open, openIssue] = [await readOurs(host, us), createIssueOpener(host, us)];
    if (open.size > 0 && isNothingManaged(compared, origin))
        return [nothingManaged([...open.values()], origin)];
    const { environments, unread } = compared;
    const failures = [];
    const attempt = async (write) => {
        try {
            await write();
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            failures.push(error);
        }
    };
    const drifting = environments.filter((drift) => (0,environment_drift/* driftingFlags */.tZ)(drift).length > 0);
    for (const drift of drifting) {
        const own = open.get((0,environment_drift/* placeName */.fW)(drift));
        const { title, body } = (0,render_drift/* renderDriftIssue */.PE)(drift, origin);
        await attempt(() => (own === undefined ? openIssue(drift, title, body) : ensureText(host, own, title, body)));
    }
    for (const [name, own] of open) {
        if (unread.has(own.place.project) || drifting.some((drift) => (0,environment_drift/* placeName */.fW)(drift) === name))
            continue;
        // A file that is not valid may be the one that says what drifts.
        if (origin.unread.length > 0)
            continue;
        const calm = environments.find((drift) => (0,environment_drift/* placeName */.fW)(drift) === name);
        for (const write of calming(host, own, calm, origin))
            await attempt(write);
    }
    return failures;
}
/** Our open issues by what their place is called; only what we wrote ourselves counts. */
async function readOurs(host, us) {
    const ours = new Map();
    for (const issue of (await host.readIssues(us)).toSorted((a, b) => a.number - b.number)) {
        const place = (0,drift_mark/* placeOfMark */.y)(issue.body);
        if (place === undefined)
            continue;
        const { first, repeats } = ours.get((0,environment_drift/* placeName */.fW)(place)) ?? { first: issue, repeats: [] };
        const others = issue.number === first.number ? repeats : [...repeats, issue];
        ours.set((0,environment_drift/* placeName */.fW)(place), { place, first, repeats: others });
    }
    return ours;
}
async function ensureText(host, { first, repeats }, title, body) {
    if (first.title !== title || first.body !== body)
        await host.updateIssue(first.number, title, body);
    for (const { number } of repeats)
        await host.closeIssue(number, (0,render_drift/* renderRepeated */.Zb)(first.number));
}
/** What is to be written to the issues about a place where nothing is known to drift. */
function calming(host, own, calm, origin) {
    if (calm !== undefined && !(0,environment_drift/* isWhole */.wP)(calm)) {
        const { title, body } = (0,render_drift/* renderDriftIssue */.PE)(calm, origin);
        return [() => ensureText(host, own, title, body)];
    }
    const comment = calm === undefined ? (0,render_drift/* renderUnmanaged */.LK)(own.place, origin) : (0,render_drift/* renderDriftGone */.Xq)(calm);
    return [own.first, ...own.repeats].map(({ number }) => () => host.closeIssue(number, comment));
}
/** More likely than that git gave up all flags at once is that nobody looked where their files are. */
function isNothingManaged({ environments, unread }, origin) {
    return environments.length + unread.size + origin.unread.length === 0;
}
function nothingManaged(open, { branch }) {
    const numbers = open.map(({ first }) => `#${first.number}`);
    const more = numbers.length > 5 ? ` and ${numbers.length - 5} more` : "";
    const message = `No document of kind: Flag was found on ${JSON.stringify(branch)}, and issues about drift are open: ${numbers.slice(0, 5).join(", ")}${more}.`;
    const hint = "Mend `paths` in the config; if git owns no flag any more, close the issues by hand.";
    return new failure/* Failure */.H("nothing-managed", message, { hint });
}

;// CONCATENATED MODULE: ./build/commands/drift/explain-drift.js

/** Clocks and the order of writing may put an entry of the audit log before the change that it tells of. */
const EARLIER = 60_000;
/**
 * The drift with what more the provider says of it: who changed the flags last, one request for each environment that
 * drifts, and which approval requests wait for them, one list for all. What it does not say stays unknown.
 */
async function explainDrift(provider, drifts) {
    const requests = drifts.some((drift) => differing(drift).length > 0)
        ? await orNothing(provider.readOutstandingRequests())
        : [];
    const waiting = new Map(requests.map(({ request, resource }) => [JSON.stringify(resourceKey(resource)), request.url]));
    return Promise.all(drifts.map(async (drift) => {
        const edits = await readEdits(provider, drift);
        return { ...drift, flags: drift.flags.map((one) => explained(one, drift, edits, waiting)) };
    }));
}
function resourceKey(resource) {
    return [resource.project, resource.environment, resource.flag ?? null];
}
function differing({ flags }) {
    return flags.filter(({ differences }) => differences.length > 0);
}
async function readEdits(provider, drift) {
    const { project, environment } = drift;
    const times = differing(drift).flatMap(({ lastChange }) => lastChange?.at ?? []);
    if (environment === null || times.length === 0)
        return [];
    return orNothing(provider.readEdits(project, environment, Math.max(0, Math.min(...times) - EARLIER)));
}
/** What only explains the drift must not keep it from being told. */
async function orNothing(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return [];
        throw error;
    }
}
function explained(one, { project, environment }, edits, waiting) {
    if (one.differences.length === 0)
        return one;
    const { flag } = one.desired;
    const edit = edits.find((other) => other.flag === flag);
    const requestUrl = waiting.get(JSON.stringify(resourceKey({ project, environment, flag })));
    return {
        ...one,
        ...(edit === undefined ? {} : { lastChange: { at: edit.at, by: withoutAddress(edit.by) } }),
        ...(requestUrl === undefined ? {} : { requestUrl }),
    };
}
/** Issues are read by more people than an e-mail address is meant for. */
function withoutAddress(name) {
    return name.replaceAll(/@[^\s@]+/g, "@…");
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/commands/observe/desired/same-flag.js
var same_flag = __webpack_require__(9027);
// EXTERNAL MODULE: ./build/commands/observe/history.js
var observe_history = __webpack_require__(3269);
// EXTERNAL MODULE: ./build/commands/observe/read-config.js + 1 modules
var read_config = __webpack_require__(2681);
// EXTERNAL MODULE: ./build/commands/observe/read-sources.js + 1 modules
var read_sources = __webpack_require__(547);
;// CONCATENATED MODULE: ./build/commands/drift/read-managed.js





/**
 * Reads the documents of `kind: Flag` at the tip of the default branch, whose config says where they are. Throws for a
 * config that is not valid. Asks GitHub for the repository, the tip, the config and the tree, and for the files fifty at a
 * time.
 */
async function readManaged(world, { configPath }) {
    const { host, matchesGlob } = world;
    const { defaultBranch: branch } = await host.readRepository();
    const tip = await (0,observe_history/* createTipReader */.X)(host)(branch);
    const [config, listed] = await Promise.all([(0,read_config/* readConfigAt */["in"])(host, tip, configPath), host.listFiles(tip)]);
    const globs = config.paths ?? read_config/* DEFAULT_PATHS */.nd;
    const files = listed.filter((path) => globs.some((glob) => matchesGlob(path, glob)));
    const read = await (0,read_sources/* readSources */.t)(world, tip, files);
    const { oneFileRule } = await __webpack_require__.e(/* import() */ 59).then(__webpack_require__.bind(__webpack_require__, 6297));
    const doubles = oneFileRule(read.flags);
    return {
        branch,
        flags: read.flags.filter((flag) => !doubles.some((fault) => (0,same_flag/* isOf */.yW)(fault, flag))),
        diagnostics: [...read.diagnostics.filter((one) => mayBeFlag(one, read.sources)), ...doubles],
        sources: read.sources,
    };
}
const OTHER_KINDS = ["FlagChange", "FlagCopy", "SegmentChange"];
/** A change that was merged long ago says nothing about how a flag should be, right or wrong. */
function mayBeFlag({ file, where }, sources) {
    if (typeof where !== "object" || !("document" in where))
        return true;
    const value = sources.get(file)?.documents.find(({ index }) => index === where.document)?.value;
    return !(0,json/* isObject */.Gv)(value) || !OTHER_KINDS.includes(String(value.kind));
}

;// CONCATENATED MODULE: ./build/commands/drift/drift.js








/**
 * Compares what the default branch says of flags with what is live, and keeps one issue for each place that differs;
 * writes nothing to the provider.
 *
 * Asks GitHub for the repository, the tip, the config, the tree, the files fifty at a time, its own login, one list of
 * issues and, where one is to be opened, another; the provider for the flags of each project, of which one request brings 100 or one, whichever takes fewer, and for those
 * that are prerequisites only where they are live; and where something drifts for one list of requests and the latest changes of each environment that drifts.
 */
async function drift(world, options) {
    const { host, provider } = world;
    if (provider === undefined)
        throw noCredentials();
    const { branch, flags, diagnostics, sources } = await readManaged(world, options);
    const compared = await compareManaged(provider, flags);
    const environments = (await explainDrift(provider, compared.environments)).map(published_drift/* publishedDrift */.C);
    const unread = [...new Set(diagnostics.map(({ file }) => file))];
    const { repositoryUrl, baseUri } = options;
    const origin = { repositoryUrl, branch, sources, unread, ...(baseUri === undefined ? {} : { baseUri }) };
    const failures = [
        ...compared.failures,
        ...(await written(() => ensureIssues(host, { ...compared, environments }, origin))),
    ];
    const faults = environments.flatMap((place) => place.flags.flatMap((one) => one.faults));
    return {
        result: (0,observed/* worstOf */.h)([
            ...(failures.length > 0 ? ["failed"] : []),
            ...(diagnostics.length + faults.length > 0 ? ["invalid"] : []),
            ...(environments.some((place) => (0,environment_drift/* driftingFlags */.tZ)(place).length > 0) ? ["pending"] : []),
            ...(flags.length > 0 ? ["valid"] : []),
        ]),
        environments,
        diagnostics: [...diagnostics, ...distinct(faults)],
        failures,
        origin,
    };
}
/** Where issues cannot even be listed the drift is told all the same, in the log and the summary. */
async function written(write) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return [error];
        throw error;
    }
}
/** A flag that is gone is said to be so once, in however many environments its document describes it. */
function distinct(faults) {
    return [
        ...new Map(faults.map((fault) => [JSON.stringify([fault.file, fault.where, fault.message]), fault])).values(),
    ];
}
function noCredentials() {
    const message = "Drift cannot be looked for: the input launchdarkly-access-token is missing.";
    return new failure/* Failure */.H("no-credentials", message, { hint: "Give the drift job a token that may view the projects." });
}


/***/ }),

/***/ 6539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ driftMark),
/* harmony export */   y: () => (/* binding */ placeOfMark)
/* harmony export */ });
const KEY = "[A-Za-z0-9][A-Za-z0-9_.-]{0,255}";
const MARK = new RegExp(`^<!-- flag-gitops v1 drift launchdarkly/(${KEY})/(${KEY}|\\*) -->$`);
/** The hidden first line of an issue about the drift of one place, by which a later run finds it. */
function driftMark({ provider, project, environment }) {
    return `<!-- flag-gitops v1 drift ${provider}/${project}/${environment ?? "*"} -->`;
}
/** The place that an issue of ours is about; undefined for any other text. */
function placeOfMark(body) {
    const [, project, environment] = MARK.exec((body.split("\n", 1)[0] ?? "").trimEnd()) ?? [];
    if (project === undefined || environment === undefined)
        return undefined;
    return { provider: "launchdarkly", project, environment: environment === "*" ? null : environment };
}


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ groupByPlace),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   tZ: () => (/* binding */ driftingFlags),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/** What a place is called in a sentence: `storefront/production`, `storefront (all environments)`. */
function placeName({ project, environment }) {
    return environment === null ? `${project} (all environments)` : `${project}/${environment}`;
}
/** The compared flags by place: projects and environments by key, what all environments share first. */
function groupByPlace(compared) {
    const places = Map.groupBy(compared, ({ desired, environment }) => JSON.stringify([desired.project, environment]));
    return [...places.values()]
        .map((flags) => {
        const { desired, environment } = flags[0];
        const byKey = flags.toSorted((a, b) => byText(a.desired.flag, b.desired.flag));
        return { provider: desired.provider, project: desired.project, environment, flags: byKey };
    })
        .sort((a, b) => byText(a.project, b.project) || byText(a.environment ?? "", b.environment ?? ""));
}
/** The flags that somebody must see to: they differ, or their document does not fit them. */
function driftingFlags({ flags }) {
    return flags.filter(({ differences, faults }) => differences.length + faults.length > 0);
}
/** True if no flag of the place was left alone, so that what was compared is all there is. */
function isWhole({ flags }) {
    return flags.every(({ leftAlone }) => leftAlone === undefined);
}
function byText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xq: () => (/* binding */ renderDriftGone),
  PE: () => (/* binding */ renderDriftIssue),
  kt: () => (/* binding */ renderDriftSummary),
  Zb: () => (/* binding */ renderRepeated),
  LK: () => (/* binding */ renderUnmanaged)
});

// EXTERNAL MODULE: ./build/core/render/check-run-content.js + 3 modules
var check_run_content = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/core/render/escape.js
var render_escape = __webpack_require__(1245);
// EXTERNAL MODULE: ./build/core/render/words/count.js
var count = __webpack_require__(6013);
// EXTERNAL MODULE: ./build/core/render/words/fitting.js
var fitting = __webpack_require__(7641);
;// CONCATENATED MODULE: ./build/core/desired/drift/cures.js


/** How the command line is run in any checkout, without an installation; Node.js 22.19 or newer. */
const COMMAND_LINE = "npx github:flag-gitops/flag-gitops#v1";
/** Bytes of the names of files in one command; beyond, it names their folder. */
const MOST_NAMED = 4_000;
/**
 * Both ways out of drift in these files as Markdown, with the commands to copy; `branch` is Markdown. `baseUri` is
 * LaunchDarkly's address where the command line would ask another one by itself.
 */
function cures(files, branch, baseUri) {
    const address = baseUri === undefined ? "" : `--base-uri ${shellWord(baseUri)} `;
    const named = `${address}${namedFiles(files)}`;
    return [
        `**If LaunchDarkly is right**, let the files say so on a new branch. Their pull request asks LaunchDarkly for nothing.`,
        command(`${COMMAND_LINE} drift --adopt ${named}`),
        `**If git is right**, ask for it again on a new branch. Its pull request into ${branch} has an approval request like any other change.`,
        command(`${COMMAND_LINE} drift --reapply ${named}`),
        "Both read LaunchDarkly with the token in `LAUNCHDARKLY_ACCESS_TOKEN`.",
    ].join("\n\n");
}
/** Files as words of a shell; the folder that holds them all where they are too many. */
function namedFiles(files) {
    const words = [...new Set(files)].sort().map(shellWord).join(" ");
    return (0,fitting/* bytesOf */.$)(words) > MOST_NAMED ? shellWord(commonFolder(files)) : words;
}
function commonFolder(files) {
    const [first = [], ...others] = files.map((file) => file.split("/").slice(0, -1));
    const apart = first.findIndex((name, index) => others.some((folders) => folders[index] !== name));
    const common = apart < 0 ? first : first.slice(0, apart);
    return common.length === 0 ? "." : common.join("/");
}
/** A path or an address as one word that no shell takes for anything else, and no command for an option. */
function shellWord(path) {
    const safe = path.startsWith("-") ? `./${path}` : path;
    return /^[A-Za-z0-9_./+:@-]+$/.test(safe) ? safe : `'${(0,render_escape/* visible */.RK)(safe).replaceAll("'", "'\\''")}'`;
}
/** A command as a block of code that nothing in it can end. */
function command(text) {
    const fence = (0,render_escape/* fenceAround */.xF)(text, 3);
    return `${fence}sh\n${text}\n${fence}`;
}

// EXTERNAL MODULE: ./build/core/desired/drift/drift-mark.js
var drift_mark = __webpack_require__(6539);
// EXTERNAL MODULE: ./build/core/render/words/time.js
var time = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/core/semantic-patch/effect-entry.js
var effect_entry = __webpack_require__(4043);
;// CONCATENATED MODULE: ./build/core/desired/drift/drift-table.js





/** The fields that differ as a Markdown table, as many as fit into so many bytes; nothing if none does. */
function driftTable(flags, origin, most) {
    const rows = flags.flatMap((one) => one.differences.map((difference, index) => driftRow(one, difference, index === 0, origin)));
    if (rows.length === 0)
        return [];
    const shown = (0,fitting/* fitting */._)(rows, most, (left) => `| and ${(0,count/* thousands */.o)(left)} more | see the log of the job | | | |`);
    return [
        [
            "| Flag | Field | Git says | LaunchDarkly says | Flag last changed |",
            "| --- | --- | --- | --- | --- |",
            ...shown,
        ].join("\n"),
    ];
}
function driftRow(one, { path, pointer, git, live }, first, origin) {
    const { file, document } = one.desired;
    const line = origin.sources.get(file)?.placeOf({ document, pointer, part: "key" }).line;
    const field = (0,render_escape/* link */.nf)((0,render_escape/* codeSpan */.SS)((0,effect_entry/* readablePath */.qR)(path), 200), fileAddress(file, line, origin));
    return `| ${first ? flagCell(one, origin) : ""} | ${field} | ${(0,render_escape/* codeSpan */.SS)(git)} | ${(0,render_escape/* codeSpan */.SS)(live)} | ${first ? changeCell(one) : ""} |`;
}
function flagCell({ desired: { flag, file }, url, requestUrl }, origin) {
    const name = (0,render_escape/* codeSpan */.SS)(flag);
    return [
        url === undefined ? name : (0,render_escape/* link */.nf)(name, url),
        (0,render_escape/* link */.nf)((0,render_escape/* codeSpan */.SS)(file), fileAddress(file, undefined, origin)),
        ...(requestUrl === undefined ? [] : [(0,render_escape/* link */.nf)("an approval request waits", requestUrl)]),
    ].join("<br>");
}
function changeCell({ lastChange }) {
    if (lastChange === undefined)
        return "";
    const by = lastChange.by === undefined ? "" : `<br>by ${(0,render_escape/* codeSpan */.SS)(lastChange.by, 100)}`;
    return `${(0,time/* renderTime */.s)(lastChange.at).replaceAll(" ", "&nbsp;")}${by}`;
}
function fileAddress(file, line, { repositoryUrl, branch }) {
    const path = [branch, file].map((part) => part.split("/").map(encodeURIComponent).join("/")).join("/");
    return `${repositoryUrl}/blob/${path}${line === undefined ? "" : `#L${line}`}`;
}

// EXTERNAL MODULE: ./build/core/desired/drift/environment-drift.js
var environment_drift = __webpack_require__(6985);
;// CONCATENATED MODULE: ./build/core/desired/drift/render-drift.js








const MOST_BYTES = 60_000;
const MOST_OF_A_SUMMARY = 900_000;
const MOST_OF_A_LIST = 5_000;
/** The issue about one place, drift or what is left to compare: its title, and its text of 60,000 UTF-8 bytes at most. */
function renderDriftIssue(drift, origin) {
    const drifting = (0,environment_drift/* driftingFlags */.tZ)(drift).length;
    const state = drifting === 0 ? calmness(drift) : (0,count/* count */.U)(drifting, "flag");
    const parts = drifting === 0 ? calmParts(drift) : driftParts(drift, origin);
    const end = "This issue is rewritten when the drift changes, and closed by itself when it is gone.";
    return {
        title: (0,render_escape/* textForGitHub */.QY)(`Drift in ${(0,environment_drift/* placeName */.fW)(drift)}: ${state}`, 256),
        body: [(0,drift_mark/* driftMark */.v)(drift), ...parts, end].join("\n\n"),
    };
}
/** The Markdown of a job summary about drift in all places. */
function renderDriftSummary(drifts, origin) {
    const sections = drifts.map((drift) => {
        const drifting = (0,environment_drift/* driftingFlags */.tZ)(drift).length;
        const heading = `### ${(0,render_escape/* sentence */.em)((0,environment_drift/* placeName */.fW)(drift))}: ${drifting === 0 ? calmness(drift) : `drift in ${(0,count/* count */.U)(drifting, "flag")}`}`;
        const parts = drifting === 0 ? leftAloneList(drift) : driftParts(drift, origin);
        return [heading, ...parts].join("\n\n");
    });
    const unread = drifts.some((drift) => (0,environment_drift/* driftingFlags */.tZ)(drift).length > 0) ? [] : unreadNote(origin);
    return [...(0,fitting/* fitting */._)(sections, MOST_OF_A_SUMMARY, (left) => `and ${(0,count/* count */.U)(left, "more place")}.`), ...unread].join("\n\n");
}
/** The last comment on an issue whose drift is gone. */
function renderDriftGone(place) {
    const said = `LaunchDarkly is as git says in ${(0,environment_drift/* placeName */.fW)(place)}: the drift is gone, so this issue is closed by itself.`;
    return (0,render_escape/* sentence */.em)(said);
}
/** The last comment on an issue about a place that no file describes any more. */
function renderUnmanaged(place, { branch }) {
    const said = `No file on ${JSON.stringify(branch)} says any more how flags should be in ${(0,environment_drift/* placeName */.fW)(place)}, so this issue is closed by itself.`;
    return (0,render_escape/* sentence */.em)(said);
}
/** The last comment on an issue that another one repeats. */
function renderRepeated(number) {
    return `#${number} tells of the same drift, so this issue is closed by itself.`;
}
/** What is said of a place where nothing differs: what was left alone never counts as free of drift. */
function calmness({ flags }) {
    const left = flags.filter(({ leftAlone }) => leftAlone !== undefined).length;
    if (left === 0)
        return "no drift";
    return left === flags.length ? "not compared" : "no drift in what was compared";
}
/** What an issue says while nothing is known to differ and not everything was compared. */
function calmParts(drift) {
    const place = (0,environment_drift/* placeName */.fW)(drift);
    const said = calmness(drift) === "not compared"
        ? `Nothing was compared in ${place}, so nobody knows whether its drift is gone.`
        : `Nothing that was compared in ${place} differs from git; nobody knows about the rest.`;
    return [(0,render_escape/* sentence */.em)(said), ...leftAloneList(drift)];
}
function driftParts(drift, origin) {
    const flags = (0,environment_drift/* driftingFlags */.tZ)(drift);
    const differing = flags.filter(({ differences }) => differences.length > 0);
    const files = differing.map(({ desired }) => desired.file);
    const where = `LaunchDarkly is not as ${(0,render_escape/* codeSpan */.SS)(origin.branch)} says in ${(0,count/* count */.U)(flags.length, "flag")} of ${(0,render_escape/* sentence */.em)((0,environment_drift/* placeName */.fW)(drift))}.`;
    const rest = [
        ...faultList(flags, origin),
        ...leftAloneList(drift),
        ...unreadNote(origin),
        ...(files.length === 0 ? [] : [cures(files, (0,render_escape/* codeSpan */.SS)(origin.branch), origin.baseUri)]),
    ];
    const room = MOST_BYTES - (0,fitting/* bytesOf */.$)([(0,drift_mark/* driftMark */.v)(drift), where, ...rest].join("\n\n")) - 500;
    return [where, ...driftTable(differing, origin, room), ...rest];
}
function faultList(flags, { sources }) {
    const faults = flags.flatMap((one) => one.faults);
    if (faults.length === 0)
        return [];
    return [
        `What the files say does not fit LaunchDarkly any more, and could not be compared:\n\n${(0,check_run_content/* problemList */.gH)(faults, sources)}`,
    ];
}
function leftAloneList({ flags }) {
    const lines = flags.flatMap(({ desired, leftAlone }) => leftAlone === undefined ? [] : [`- ${(0,render_escape/* codeSpan */.SS)(desired.flag)}: ${(0,render_escape/* sentence */.em)(leftAlone)}`]);
    if (lines.length === 0)
        return [];
    return [["Left alone and not compared:", "", ...(0,fitting/* fitting */._)(lines, MOST_OF_A_LIST, more)].join("\n")];
}
function unreadNote({ unread }) {
    if (unread.length === 0)
        return [];
    const lines = unread.map((file) => `- ${(0,render_escape/* codeSpan */.SS)(file)}`);
    return [["Not valid, and so not compared:", "", ...(0,fitting/* fitting */._)(lines, MOST_OF_A_LIST, more)].join("\n")];
}
function more(left) {
    return `- and ${(0,count/* thousands */.o)(left)} more; the log of the job shows all of them.`;
}


/***/ })

};
;