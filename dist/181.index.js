"use strict";
exports.id = 181;
exports.ids = [181];
exports.modules = {

/***/ 181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftFailure: () => (/* binding */ driftFailure),
  driftLog: () => (/* binding */ driftLog),
  driftOutputs: () => (/* binding */ driftOutputs),
  reportDrift: () => (/* binding */ reportDrift)
});

// EXTERNAL MODULE: ./build/core/render/code-frame.js
var code_frame = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/render/words/count.js
var count = __webpack_require__(6013);
// EXTERNAL MODULE: ./build/core/semantic-patch/effect-entry.js
var effect_entry = __webpack_require__(4043);
// EXTERNAL MODULE: ./build/core/desired/drift/environment-drift.js
var environment_drift = __webpack_require__(6985);
;// CONCATENATED MODULE: ./build/core/desired/drift/drift-lines.js




/** How a place stands, in plain text: a line with the counts, and below it one for each field that differs and each flag left alone. */
function driftLines(place, sources) {
    const lines = place.flags.flatMap((one) => flagLines(one, sources));
    return [`${(0,environment_drift/* placeName */.fW)(place)}: ${counts(place)}`, ...lines.map((line) => `  ${line.replaceAll("\n", " ")}`)];
}
/** Flags that were not compared never count as free of drift. */
function counts({ flags }) {
    const drifting = flags.filter(({ differences }) => differences.length > 0).length;
    const unknown = flags.filter(({ faults, leftAlone }) => faults.length > 0 || leftAlone !== undefined).length;
    const all = (0,count/* count */.U)(flags.length, "flag");
    if (unknown === flags.length && drifting === 0)
        return `${all} could not be compared`;
    const rest = unknown === 0 ? "" : `, ${(0,count/* thousands */.o)(unknown)} could not be compared`;
    if (drifting > 0)
        return `drift in ${(0,count/* thousands */.o)(drifting)} of ${all}${rest}`;
    return `no drift in ${unknown === 0 ? all : `${(0,count/* thousands */.o)(flags.length - unknown)} of ${all}`}${rest}`;
}
function flagLines({ desired: { flag, file, document }, differences, leftAlone }, sources) {
    const left = leftAlone === undefined ? [] : [`${flag}: left alone. ${leftAlone}`];
    const lines = differences.map(({ path, pointer, git, live }) => {
        const line = sources.get(file)?.placeOf({ document, pointer, part: "key" }).line ?? 1;
        return `${flag} ${(0,effect_entry/* readablePath */.qR)(path)}: git says ${git}; LaunchDarkly says ${live} (${(0,code_frame/* renderPath */.i)(file)}:${line})`;
    });
    return [...left, ...lines];
}

// EXTERNAL MODULE: ./build/core/desired/drift/render-drift.js + 2 modules
var render_drift = __webpack_require__(9162);
// EXTERNAL MODULE: ./build/action/report.js + 2 modules
var report = __webpack_require__(2253);
;// CONCATENATED MODULE: ./build/action/report-drift.js







const MOST_NAMED = 20;
/** Says how a run that looked for drift ended: in the log, in the job summary, in the outputs and by the exit code. */
async function reportDrift(outcome, log, redact) {
    for (const line of driftLog(outcome))
        log.info(line);
    const { environments, origin } = outcome;
    const summary = (0,render_drift/* renderDriftSummary */.kt)(environments, origin);
    await (0,report/* conclude */.E)({ outputs: driftOutputs(outcome), summary, failure: driftFailure(outcome) }, redact);
}
/** The outputs of a run that looked for drift: one of `changes` is a flag that drifts in a place, or does not fit its document. */
function driftOutputs({ result, environments }) {
    const flags = environments.flatMap(environment_drift/* driftingFlags */.tZ);
    const unfit = flags.filter(({ faults }) => faults.length > 0).length;
    return {
        result,
        changes: JSON.stringify(flags.map(changeOutput)),
        changed: String(flags.length),
        pending: String(flags.length - unfit),
        approved: "0",
        applied: "0",
        failed: String(unfit),
    };
}
/** Why the job fails, in one sentence, or undefined if it does not: drift alone is for somebody to decide. */
function driftFailure({ failures: [first], result }) {
    if (first !== undefined)
        return `${first.message} ${first.hint}`;
    if (result !== "invalid")
        return undefined;
    return "Drift: some documents are not valid, or do not fit their flags. The log above says why.";
}
function changeOutput({ desired, environment, differences, faults, requestUrl }) {
    const { file, document, provider, project, flag } = desired;
    const fits = faults.length === 0;
    return {
        file,
        document,
        provider,
        project,
        environment,
        flag,
        digest: "",
        requestId: "",
        requestUrl: requestUrl ?? "",
        reviewStatus: "",
        status: "",
        conclusion: fits ? "drift" : "failure",
        reason: fits ? differing(differences.map(({ path }) => path)) : faults.map(({ message }) => message).join(" "),
    };
}
function differing(paths) {
    const more = paths.length > MOST_NAMED ? `, and ${(0,count/* thousands */.o)(paths.length - MOST_NAMED)} more` : "";
    return `LaunchDarkly differs from git in ${paths.slice(0, MOST_NAMED).map(effect_entry/* readablePath */.qR).join(", ")}${more}.`;
}
/** What the log says of a run that looked for drift: every problem with its frame, and one line for each field that differs. */
function driftLog({ environments, diagnostics, failures, origin, result }) {
    return [
        ...diagnostics.map((diagnostic) => (0,code_frame/* codeFrame */.l)(diagnostic, origin.sources.get(diagnostic.file))),
        ...environments.flatMap((place) => driftLines(place, origin.sources)),
        ...(environments.length === 0 ? ["No document of `kind: Flag` was compared."] : []),
        ...failures.map(({ message, hint }) => `${message} ${hint}`),
        `Result: ${result}`,
    ];
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