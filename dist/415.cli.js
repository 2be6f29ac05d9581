"use strict";
exports.id = 415;
exports.ids = [415];
exports.modules = {

/***/ 8415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _providers_launchdarkly_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2695);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);


/** No line of a help is longer, so that it fits a terminal. */
const WIDTH = 100;
const [, EUROPEAN, FEDERAL] = _providers_launchdarkly_address_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCHDARKLY_HOSTS */ .DJ;
/** What is said of every command that asks LaunchDarkly. */
const ASKING = [
    `The access token comes from the environment variable ${_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_VARIABLE */ .bG}, never from an option, since it would stay in the shell's history. A token that may view the project is enough.`,
    `The EU's address is https://${EUROPEAN}, the federal one https://${FEDERAL}.`,
];
/** How the command line is used: as a whole, or one command of it. */
function helpText(about) {
    return about === undefined ? wholeHelp() : commandHelp(about);
}
function wholeHelp() {
    const width = Math.max(..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.map((name) => name.length)) + 2;
    return [
        "flag-gitops <command> [options]",
        "",
        "Feature-flag changes as YAML in git, on files on disk.",
        "",
        ..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.flatMap((name) => wrapped(`  ${name.padEnd(width)}${_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMS */ .yY[name].does}`, width + 2)),
        "",
        "flag-gitops <command> --help says more of one of them.",
        "",
        "`validate` needs no network. The others read LaunchDarkly and write nothing to it.",
        ...ASKING,
        "",
        "Exit codes: 0 done, nothing is wrong; 1 the files are wrong, a name is unknown, or LaunchDarkly is not as they say; 2 asked wrongly; 3 the world failed: a file could not be read or written, LaunchDarkly could not be asked.",
        "",
    ]
        .flatMap((line) => wrapped(line))
        .join("\n");
}
function commandHelp(name) {
    const { usage, does, words, options, notes, examples } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMS */ .yY[name];
    const rows = [
        ...words.map(([word, meaning]) => [word, meaning]),
        ...options.map(({ name: option, takes, meaning }) => [takes ? `${option} ${takes}` : option, meaning]),
    ];
    const width = Math.max(...rows.map(([left]) => left.length)) + 2;
    return [
        ...wrapped(`flag-gitops ${usage}`, 4),
        "",
        ...wrapped(does),
        "",
        ...rows.flatMap(([left, meaning]) => wrapped(`  ${left.padEnd(width)}${meaning}`, width + 2)),
        "",
        ...[...(name === "validate" ? [] : ASKING), ...notes].flatMap((note) => wrapped(note)),
        "",
        "For example:",
        ...examples.map((example) => `  flag-gitops ${example}`),
        "",
    ].join("\n");
}
/** A line as lines that are broken at spaces; all but the first are indented. */
function wrapped(line, indent = 0) {
    if (line.length <= WIDTH)
        return [line];
    const end = line.lastIndexOf(" ", WIDTH);
    return [line.slice(0, end), ...wrapped(`${" ".repeat(indent)}${line.slice(end + 1)}`, indent)];
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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