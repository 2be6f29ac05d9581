"use strict";
exports.id = 406;
exports.ids = [406];
exports.modules = {

/***/ 4954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ knownVariation),
/* harmony export */   S: () => (/* binding */ resolveVariation)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9891);
/* harmony import */ var _render_words_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);


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

/***/ 1807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FLAG_KINDS)
/* harmony export */ });
/* harmony import */ var _instruction_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5139);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CLAUSE_KINDS),
/* harmony export */   f: () => (/* binding */ kind)
/* harmony export */ });
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5139);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ KINDS),
  oH: () => (/* binding */ findKind),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./build/core/model/change/change.js
var change = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/core/model/instructions/flag-kinds.js
var flag_kinds = __webpack_require__(1551);
// EXTERNAL MODULE: ./build/core/model/instructions/instruction-kind.js
var instruction_kind = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/core/model/instructions/parameters.js
var parameters = __webpack_require__(5139);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePercentage),
/* harmony export */   X: () => (/* binding */ renderPercentage)
/* harmony export */ });
/* harmony import */ var _live_flag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);

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

/***/ 7316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSource)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/parse/source.js
var source = __webpack_require__(2122);
;// CONCATENATED MODULE: ./build/core/parse/read-node.js


/** The name under which the place of a pointer is kept. */
function spanKey(pointer) {
    return JSON.stringify(pointer);
}
/** Turns the nodes of one document into data, refusing what YAML allows and change files do not need. */
function readDocument(root, spans, counter, report) {
    let stopped = false;
    function read(node, pointer, key) {
        const range = node?.range ?? [key?.[1] ?? 0, key?.[1] ?? 0];
        spans.set(spanKey(pointer), { ...(key === undefined ? {} : { key }), value: span(range) });
        counter.nodes += 1;
        if (stopped || node === null)
            return null;
        if (counter.nodes > source/* LIMITS */.b.nodes)
            return stop("too-large", range, `The file holds more than ${source/* LIMITS */.b.nodes} values.`);
        if (pointer.length > source/* LIMITS */.b.depth)
            return stop("too-deep", range, `The file nests deeper than ${source/* LIMITS */.b.depth} levels.`);
        if (!isPlain(node, report))
            return null;
        if ((0,dist/* isMap */.jh)(node))
            return readMap(node, pointer);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => read(item, [...pointer, index], undefined));
        if ((0,dist/* isScalar */.jn)(node))
            return readScalar(node.value, range, report);
        return null;
    }
    function readMap(map, pointer) {
        const result = Object.create(null);
        for (const pair of map.items) {
            if (!(0,dist/* isPair */.tO)(pair) || !(0,dist/* isScalar */.jn)(pair.key))
                continue;
            const name = String(pair.key.value);
            const key = span(pair.key.range ?? [0, 0]);
            isPlain(pair.key, report);
            if (Object.hasOwn(result, name)) {
                const message = `The key ${JSON.stringify(name)} stands twice in the same mapping.`;
                report({ code: "duplicate-key", from: key[0], to: key[1], message, hint: "Keep one of the two." });
                continue;
            }
            result[name] = read(pair.value, [...pointer, name], key);
        }
        return result;
    }
    function stop(code, range, message) {
        stopped = true;
        const [from, to] = span(range);
        report({ code, from, to, message, hint: "Split it into several change files." });
        return null;
    }
    return read(root, [], undefined);
}
function span(range) {
    return [range[0] ?? 0, range[1] ?? 0];
}
/** True if a node carries neither alias, anchor nor tag; reports those that it carries. */
function isPlain(node, report) {
    const [from, to] = span(node.range ?? [0, 0]);
    if ((0,dist/* isAlias */.Vj)(node) || node.anchor !== undefined) {
        const what = (0,dist/* isAlias */.Vj)(node)
            ? `alias ${JSON.stringify(`*${node.source}`)}`
            : `anchor ${JSON.stringify(`&${node.anchor}`)}`;
        const hint = "Write the value out where it is used.";
        report({ code: "yaml-anchor", from, to, message: `The ${what} is not allowed.`, hint });
    }
    if ((0,dist/* isAlias */.Vj)(node) || node.tag === undefined)
        return !(0,dist/* isAlias */.Vj)(node);
    const tag = JSON.stringify(node.tag.replace("tag:yaml.org,2002:", "!!"));
    const hint = "Remove the tag; quote the value if it should be text.";
    report({ code: "yaml-tag", from, to, message: `The tag ${tag} is not allowed.`, hint });
    return false;
}
function readScalar(value, range, report) {
    if (typeof value === "string" || typeof value === "boolean" || value === null)
        return value;
    if (typeof value === "number") {
        if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
            return value;
    }
    const [from, to] = span(range);
    const message = "This number cannot be kept exactly.";
    report({ code: "unsupported-yaml", from, to, message, hint: "Quote it if it should be text." });
    return null;
}

// EXTERNAL MODULE: ./build/core/parse/read-yaml.js
var read_yaml = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/core/parse/parse-source.js




// Tab, line feed and carriage return are the only controls that YAML text needs; a byte order mark may only come first.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufeff]/u;
/** Reads a change file strictly as YAML 1.2 data: no directives, anchors, aliases, tags or duplicate keys. Never throws. */
function parseSource(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const faults = [];
    const spans = [];
    const documents = [];
    const counter = { nodes: 0 };
    const report = (fault) => {
        faults.push(fault);
    };
    const body = text.startsWith("\ufeff") ? text.slice(1) : text;
    const forbidden = FORBIDDEN.exec(body);
    if (forbidden !== null)
        report(controlFault(forbidden));
    for (const document of (0,read_yaml/* readYaml */.g)(body, lines, report)) {
        const index = spans.length;
        const places = new Map();
        spans.push(places);
        refuseFaults(document, report);
        const { contents, range } = document;
        if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.source === "")) {
            if (document.errors.length === 0)
                report({ code: "empty-file", from: range[0], to: range[0], ...EMPTY });
            continue;
        }
        documents.push({ index, value: readDocument(contents, places, counter, report) });
    }
    if (faults.length === 0 && documents.length === 0)
        faults.push({ code: "empty-file", from: 0, to: 0, ...EMPTY });
    faults.sort((a, b) => a.from - b.from);
    return {
        path,
        text: body,
        documents: faults.length === 0 ? documents : [],
        diagnostics: faults.slice(0, source/* LIMITS */.b.faults).map((fault) => diagnosticOf(path, fault)),
        placeOf: (where) => placeOf(where, body, lines, spans),
    };
}
const EMPTY = {
    message: "The file holds no change, or one of its documents is empty.",
    hint: "Write a change, or delete the file; take out a --- that separates nothing.",
};
/** Our own words for the faults that people make most; the library's for the rest. */
const WORDS = {
    BLOCK_AS_IMPLICIT_KEY: {
        message: "A mapping cannot begin in the middle of a line.",
        hint: 'Quote a text that holds ": ", or begin the mapping on a line of its own.',
    },
    TAB_AS_INDENT: { message: "The line is indented with a tab.", hint: "Indent with spaces." },
    BAD_INDENT: {
        message: "The indentation fits nothing above.",
        hint: "Line it up with its neighbours; close brackets and quotes.",
    },
};
function refuseFaults(document, report) {
    for (const fault of [...document.errors, ...document.warnings].slice(0, source/* LIMITS */.b.faults)) {
        if (fault.code === "TAG_RESOLVE_FAILED" || fault.code === "BAD_DIRECTIVE")
            continue; // reported at the node, at the line
        const [from, to] = fault.pos;
        const said = fault.message
            .replaceAll(/\s+/g, " ")
            .replace(/[.:]?\s*$/, "")
            .slice(0, 200);
        const words = WORDS[fault.code] ?? {
            message: `The file is not plain YAML 1.2 here: ${said}.`,
            hint: "Check indentation, colons, quotes and brackets around this place.",
        };
        report({ code: fault.code === "BAD_ALIAS" ? "yaml-anchor" : "not-yaml", from, to, ...words });
    }
}
function controlFault(found) {
    const point = found[0].codePointAt(0) ?? 0;
    const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
    const message = `The file holds the control character ${name}.`;
    return { code: "unsupported-yaml", from: found.index, to: found.index + 1, message, hint: "Remove it." };
}
function diagnosticOf(file, fault) {
    const { code, from, to, message, hint } = fault;
    return { code, file, where: { from, to }, message, ...(hint === undefined ? {} : { hint }) };
}
function placeOf(where, text, lines, spans) {
    const [from, to] = rangeOf(where, spans);
    const start = lines.linePos(Math.min(from, text.length));
    if (start.line === 0)
        return { line: 1, column: from + 1, endColumn: Math.max(from + 2, to + 1) };
    const lineEnd = text.indexOf("\n", from);
    const end = Math.min(Math.max(to, from + 1), lineEnd < 0 ? text.length : lineEnd);
    return { line: start.line, column: start.col, endColumn: Math.max(start.col + 1, start.col + (end - from)) };
}
function rangeOf(where, spans) {
    if (where === "file")
        return [0, 0];
    if ("from" in where)
        return [where.from, where.to];
    const places = spans[where.document];
    for (let length = where.pointer.length; length >= 0; length -= 1) {
        const found = places?.get(spanKey(where.pointer.slice(0, length)));
        if (found === undefined)
            continue;
        const exact = length === where.pointer.length;
        return exact && where.part === "value" ? found.value : (found.key ?? found.value);
    }
    return [0, 0];
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2122);


/** The YAML documents of a text, as far as it is worth reading; what no change file may hold is reported. */
function readYaml(text, lines, report) {
    const options = {
        version: "1.2",
        schema: "core",
        merge: false,
        prettyErrors: false,
        stringKeys: true,
        strict: true,
        uniqueKeys: false, // the library's check is quadratic; ours is not
        logLevel: "silent",
    };
    try {
        const tokens = readTokens(text, lines);
        for (const token of tokens)
            if (token.type === "directive")
                report(directiveFault(token.offset, token.source));
        if (tokens.reduce((sum, token) => sum + itemsOf(token), 0) > 4 * _source_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.nodes) {
            const message = `The file holds more than ${_source_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.nodes} values.`;
            report({ code: "too-large", from: 0, to: 0, message, hint: "Split it into several change files." });
            return [];
        }
        return [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(options).compose(tokens, true, text.length)];
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const message = `The file nests deeper than ${_source_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.depth} levels.`;
        report({ code: "too-deep", from: 0, to: 0, message, hint: "Split it into several change files." });
        return [];
    }
}
/** The tokens of a text, up to one fault more than are ever shown: what follows is noise and costs time. */
function readTokens(text, lines) {
    const tokens = [];
    let errors = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine).parse(text)) {
        tokens.push(token);
        if (token.type === "error")
            errors += 1;
        if (errors > _source_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.faults)
            break;
    }
    return tokens;
}
/** How many items a token holds at any depth: far more than values are allowed means that reading on is in vain. */
function itemsOf(token) {
    let count = 0;
    const open = [token];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if ("value" in next && typeof next.value === "object" && next.value !== null)
            open.push(next.value);
        if (!("items" in next))
            continue;
        for (const { start, key, value } of next.items) {
            count += Math.max(1, start.filter(({ type }) => type === "comma").length); // [,,,] is one item of many commas
            for (const part of [key, value])
                if (part)
                    open.push(part);
        }
    }
    return count;
}
function directiveFault(from, source) {
    const message = "A YAML directive is not allowed: change files are YAML 1.2.";
    return {
        code: "yaml-directive",
        from,
        to: from + source.length,
        message,
        hint: "Remove the line that begins with %.",
    };
}


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** What a change file may hold at most; one more is a diagnostic. */
const LIMITS = { bytes: 256 * 1024, depth: 32, nodes: 5_000, faults: 20 };


/***/ }),

/***/ 6013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ schemaFaults)
});

// UNUSED EXPORTS: SCHEMA_CODES

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __webpack_require__(2327);
;// CONCATENATED MODULE: ./build/core/validate/schema/fault.js

/** Every code of a fault that the schema finds; permanent. */
const SCHEMA_CODES = (/* unused pure expression or super */ null && ([
    "choose-one",
    "duplicate-item",
    "empty-list",
    "invalid-execution-date",
    "invalid-id",
    "invalid-key",
    "invalid-percentage",
    "invalid-reviewer",
    "invalid-text",
    "missing-attribute",
    "missing-environment",
    "missing-key",
    "missing-operator",
    "no-approval-route",
    "no-execution-date",
    "number-for-percentage",
    "one-instruction",
    "one-operator",
    "out-of-range",
    "project-wide-kind",
    "rollout-only",
    "too-long",
    "too-many",
    "unknown-copy-action",
    "unknown-instruction",
    "unknown-key",
    "unknown-operator",
    "unknown-part",
    "wrong-kind",
    "wrong-resource",
    "wrong-type",
]));
/** A fault of a value. */
function atValue(code, pointer, message, hint) {
    return { code, pointer, part: "value", message, ...(hint === undefined ? {} : { hint }) };
}
/** A fault of a key; of the value where the place is a list's item, which has no key. */
function atKey(code, pointer, message, hint) {
    const part = typeof pointer.at(-1) === "string" ? "key" : "value";
    return { code, pointer, part, message, ...(hint === undefined ? {} : { hint }) };
}
/** The sentence that asks whether a near name was meant, or, where none is near, the other sentence. */
function didYouMean(name, candidates, otherwise) {
    const near = (0,did_you_mean/* closest */.kp)(name, candidates);
    return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

// EXTERNAL MODULE: ./build/core/model/instructions/clause-operators.js
var clause_operators = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/core/model/instructions/kinds.js + 2 modules
var instructions_kinds = __webpack_require__(6994);
;// CONCATENATED MODULE: ./build/core/validate/schema/shapes/shapes.js


/** The keys of which a serving mapping gives exactly one. */
const SERVING_KEYS = ["variation", "variationId", "rollout", "rolloutWeights"];
/** The keys of which a serving mapping without ids gives exactly one. */
const NAMED_SERVING_KEYS = ["variation", "rollout"];
/** The keys that say how a rollout shares out contexts, and nothing without one. */
const ROLLOUT_ONLY_KEYS = (/* unused pure expression or super */ null && (["rolloutBucketBy", "rolloutContextKind"]));
/** The keys of a clause that are not operators. */
const CLAUSE_KEYS = ["attribute", "op", "values", "negate", "contextKind"];
/** The keys by which a clause may say its operator. */
const OPERATOR_KEYS = clause_operators/* CLAUSE_OPERATORS */.E;
/** Every kind that an instruction may have in a scope. */
function kindNames(scope) {
    return instructions_kinds/* KINDS */.GW[scope].map(({ kind }) => kind);
}
/** The kinds of a scope that say all there is to say, so that their name alone is an instruction. */
function bareKinds(scope) {
    const bare = instructions_kinds/* KINDS */.GW[scope].filter(({ parameters, serves, atLeastOne }) => !serves && atLeastOne === undefined && parameters.every(({ required }) => !required));
    return bare.map(({ kind }) => kind);
}
/** The parameters of an instruction kind as a shape; undefined for a kind that the scope lacks. */
function instructionShape(scope, name) {
    const kind = (0,instructions_kinds/* findKind */.oH)(scope, name);
    return kind === undefined ? undefined : shapeOf(kind);
}
/** The parameters of an instruction kind as a shape. */
function shapeOf({ kind, parameters, serves, atLeastOne }) {
    const noun = `Instruction "${kind}"`;
    return { noun, parameters, serves, ...(atLeastOne === undefined ? {} : { atLeastOne }) };
}
const parametersOf = (kind) => (0,instructions_kinds/* findKind */.oH)("flag", kind)?.parameters ?? [];
/** A rule of `replaceRules`: what `addRule` takes, without a place among other rules. */
const NEW_RULE = {
    noun: "A rule",
    parameters: [
        ...parametersOf("addRule").filter(({ type }) => type !== "rule"),
        ...parametersOf("updateRuleTrackEvents")
            .filter(({ type }) => type === "boolean")
            .map((parameter) => ({ ...parameter, required: false })),
    ],
    serves: true,
};
/** A target of `replaceTargets`. */
const NEW_TARGET = { noun: "A target", parameters: parametersOf("addTargets"), serves: false };
/** A target of `replaceUserTargets`, whose contexts are users. */
const NEW_USER_TARGET = { noun: "A target", parameters: parametersOf("addUserTargets"), serves: false };
/** A prerequisite of `replacePrerequisites`. */
const NEW_PREREQUISITE = {
    noun: "A prerequisite",
    parameters: parametersOf("addPrerequisite"),
    serves: false,
};
/** Every key that a shape takes, readable names first. */
function keysOf({ parameters, named }) {
    return parameters.flatMap(({ name, readable }) => {
        if (readable === undefined)
            return [name];
        return named ? [readable] : [readable, name];
    });
}
/** The keys that a mapping must have, each the only one of its meaning. */
function requiredKeys({ parameters, named }) {
    const alone = parameters.filter(({ required, readable }) => required && (named || readable === undefined));
    return alone.map(({ name, readable }) => readable ?? name);
}
/** The choices that a shape asks for: an id or its readable twin, a variation or a rollout. */
function choicesOf(shape) {
    if (shape.named)
        return shape.serves ? [{ names: NAMED_SERVING_KEYS, required: true }] : [];
    const twins = shape.parameters
        .filter(({ name }) => !(shape.serves && SERVING_KEYS.includes(name)))
        .flatMap(({ name, readable, required }) => (readable === undefined ? [] : [{ names: [readable, name], required }]));
    return shape.serves ? [...twins, { names: SERVING_KEYS, required: true }] : twins;
}

;// CONCATENATED MODULE: ./build/core/validate/schema/words.js


/** What messages call the place of a pointer: `"flag"`, `Instruction 2`, `Item 3 of "values"`. */
function nameOf(pointer) {
    const last = pointer.at(-1);
    if (last === undefined)
        return "The document";
    if (typeof last === "string")
        return (0,did_you_mean/* quote */.hD)(last);
    const list = pointer.at(-2);
    return list === "instructions" || list === undefined
        ? `Instruction ${last + 1}`
        : `Item ${last + 1} of ${(0,did_you_mean/* quote */.hD)(String(list))}`;
}
/** What stands in the file, as a message quotes it. */
function written(value) {
    if (Array.isArray(value))
        return "a list";
    if ((0,json/* isObject */.Gv)(value))
        return "a mapping";
    return typeof value === "string" ? (0,did_you_mean/* quote */.hD)(value) : String(value);
}
/** What stands in the file instead of what should: `not "alice"`, `but it is empty`. */
function found(value) {
    return value === null ? "but it is empty" : `not ${written(value)}`;
}
/** Those of the names that a mapping has as its own keys. */
function given(mapping, names) {
    return names.filter((name) => Object.hasOwn(mapping, name));
}
const MOST_KEYS_READ = 50;
/** True if one of the names is there after all, under a key with a slip of the pen. */
function misspelled(mapping, names, known) {
    return Object.keys(mapping)
        .slice(0, MOST_KEYS_READ)
        .some((key) => !known.includes(key) && names.includes((0,did_you_mean/* closest */.kp)(key, known) ?? ""));
}
const MOST_POINTS = 5;
/** The characters that a pattern finds, once each, as code points: `U+0020 and U+200B`. */
function codePoints(text, pattern) {
    const found = [...new Set(text.match(pattern) ?? [])].map((character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
    const shown = found.slice(0, MOST_POINTS);
    const last = found.length > MOST_POINTS ? `${found.length - MOST_POINTS} more` : shown.pop();
    return shown.length === 0 ? (last ?? "") : `${shown.join(", ")} and ${last}`;
}

;// CONCATENATED MODULE: ./build/core/validate/schema/explain/clause-faults.js




const KEYS = [...CLAUSE_KEYS, ...OPERATOR_KEYS];
const WAYS_TO_SAY_IT = ["op", ...OPERATOR_KEYS];
const ALL_OPERATORS = `The operators are ${(0,did_you_mean/* listNames */.Zv)(OPERATOR_KEYS, OPERATOR_KEYS.length)}.`;
const EXAMPLE = 'Write the operator as a key, as in "in: [IT]".';
const clause_faults_MOST_KEYS_READ = 50;
/** True if a key that a clause does not take is meant to be its operator. */
function meansOperator(clause, key) {
    if (KEYS.includes(key) || given(clause, WAYS_TO_SAY_IT).length > 0)
        return false;
    const near = (0,did_you_mean/* closest */.kp)(key, KEYS);
    return near === undefined ? Array.isArray(clause[key]) : OPERATOR_KEYS.includes(near);
}
function meantOperator(clause) {
    return Object.keys(clause)
        .slice(0, clause_faults_MOST_KEYS_READ)
        .find((key) => meansOperator(clause, key));
}
/** The fault of a key that a clause does not take: an operator that does not exist, or any other key. */
function unknownClauseKeyFault({ pointer, value, params }) {
    const clause = value;
    const key = params.additionalProperty;
    const place = [...pointer, key];
    if (meansOperator(clause, key)) {
        const hint = didYouMean(key, OPERATOR_KEYS, ALL_OPERATORS);
        return atKey("unknown-operator", place, `Operator ${(0,did_you_mean/* quote */.hD)(key)} does not exist.`, hint);
    }
    const free = KEYS.filter((known) => !Object.hasOwn(clause, known));
    const hint = didYouMean(key, free, `Its keys are ${(0,did_you_mean/* listNames */.Zv)(CLAUSE_KEYS)}, or an operator.`);
    return atKey("unknown-key", place, `A clause has no key ${(0,did_you_mean/* quote */.hD)(key)}.`, hint);
}
/** The fault of an `op` that is no operator. */
function unknownOperatorFault({ pointer, value }) {
    if (typeof value !== "string")
        return undefined;
    const hint = didYouMean(value, OPERATOR_KEYS, ALL_OPERATORS);
    return atValue("unknown-operator", pointer, `Operator ${(0,did_you_mean/* quote */.hD)(value)} does not exist.`, hint);
}
/** The fault of a clause without an operator, or with several. */
function operatorCountFault({ pointer, value }) {
    const clause = value;
    const operators = Object.keys(clause).filter((key) => WAYS_TO_SAY_IT.includes(key));
    const [, second] = operators;
    if (second !== undefined) {
        const message = `A clause has one operator, but this one has ${(0,did_you_mean/* listNames */.Zv)(operators)}.`;
        return atKey("one-operator", [...pointer, second], message, "Write a clause for each: a rule joins its clauses.");
    }
    if (meantOperator(clause) !== undefined)
        return undefined;
    return atKey("missing-operator", pointer, "A clause needs an operator.", EXAMPLE);
}
/** The fault of an `op` without `values`, or of `values` without an `op`. */
function operatorPartFault({ pointer, value, params }) {
    const clause = value;
    const operators = given(clause, WAYS_TO_SAY_IT);
    const [operator] = operators;
    if (operators.length !== 1 || operator === undefined)
        return undefined;
    if (params.missingProperty === "values") {
        if (misspelled(clause, ["values"], KEYS))
            return undefined;
        return atKey("missing-key", pointer, 'A clause with "op" needs "values".', 'Add "values:" with a list.');
    }
    const message = `A clause with the operator "${operator}" has its values there, but this one also has "values".`;
    return atKey("one-operator", [...pointer, "values"], message, `Move its values below "${operator}".`);
}
/** The fault of a clause that does not say which attribute it looks at. */
function missingAttributeFault({ pointer, value }) {
    const clause = value;
    const meant = meantOperator(clause);
    if (meant !== undefined && (0,did_you_mean/* closest */.kp)(meant, OPERATOR_KEYS) === "segmentMatch")
        return undefined;
    if (misspelled(clause, ["attribute"], KEYS))
        return undefined;
    const hint = 'Add "attribute:"; only "segmentMatch" needs none.';
    return atKey("missing-attribute", pointer, 'A clause needs "attribute".', hint);
}

// EXTERNAL MODULE: ./build/core/model/change/change.js
var change = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/core/model/change/desired-flag.js
var desired_flag = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/core/model/instructions/flag-kinds.js
var flag_kinds = __webpack_require__(1551);
;// CONCATENATED MODULE: ./build/core/validate/schema/shapes/document-kinds.js



/** The keys of which a change of one environment gives exactly one. */
const ENVIRONMENT_KEYS = ["environment", "environments"];
const ABOUT_IT = ["description", "ticket", "reviewers"];
const FLAG_CHANGE = {
    name: "FlagChange",
    noun: "A flag change",
    required: ["kind", "project", "flag", "description", "instructions"],
    keys: ["kind", "project", "flag", ...ENVIRONMENT_KEYS, ...ABOUT_IT, "executeAt", "instructions"],
    choices: [{ names: ENVIRONMENT_KEYS, required: false }],
};
const SEGMENT_CHANGE = {
    name: "SegmentChange",
    noun: "A segment change",
    required: ["kind", "project", "segment", "description", "instructions"],
    keys: ["kind", "project", "segment", ...ENVIRONMENT_KEYS, ...ABOUT_IT, "instructions"],
    choices: [{ names: ENVIRONMENT_KEYS, required: true }],
};
const FLAG_COPY = {
    name: "FlagCopy",
    noun: "A flag copy",
    required: ["kind", "project", "flag", "from", "to", "description"],
    keys: ["kind", "project", "flag", "from", "to", "include", "exclude", ...ABOUT_IT],
    choices: [{ names: ["include", "exclude"], required: false }],
};
const FLAG = {
    name: "Flag",
    noun: "A flag",
    required: ["kind", "project", "flag"],
    keys: ["kind", "project", "flag", ...ABOUT_IT, "manage", "reapply", "variations", "environments"],
    choices: [],
    atLeastOne: ["environments", "variations"],
};
/** Every kind of document by its name. */
const DOCUMENT_KINDS = {
    FlagChange: FLAG_CHANGE,
    SegmentChange: SEGMENT_CHANGE,
    FlagCopy: FLAG_COPY,
    Flag: FLAG,
};
/** The names of all kinds of documents. */
const DOCUMENT_KIND_NAMES = Object.keys(DOCUMENT_KINDS);
/** What a document is, or seems meant to be where it does not say so. */
function subjectOf(document) {
    const mapping = (0,json/* isObject */.Gv)(document) ? document : {};
    const kind = kindOf(mapping);
    if (kind === SEGMENT_CHANGE)
        return { kind, scope: "segment" };
    const inEnvironment = kind === FLAG ||
        kind === FLAG_COPY ||
        given(mapping, ENVIRONMENT_KEYS).length > 0 ||
        misspelled(mapping, ENVIRONMENT_KEYS, kind.keys);
    return { kind, scope: inEnvironment ? "flag" : "project" };
}
const FLAG_ONLY = ["manage", "reapply", "variations"];
function kindOf(mapping) {
    const said = Object.hasOwn(mapping, "kind") && typeof mapping.kind === "string" ? mapping.kind : "";
    const name = (0,did_you_mean/* closest */.kp)(said, DOCUMENT_KIND_NAMES);
    if (name !== undefined)
        return DOCUMENT_KINDS[name];
    if (given(mapping, ["segment"]).length > 0)
        return SEGMENT_CHANGE;
    if ((0,json/* isObject */.Gv)(mapping.environments) || given(mapping, FLAG_ONLY).length > 0)
        return FLAG;
    return given(mapping, ["from", "to"]).length > 0 ? FLAG_COPY : FLAG_CHANGE;
}
/** True if a document says a kind that cannot be a slip of the pen, so that nothing else in it is worth a word. */
function isOfAnotherKind(document) {
    if (!(0,json/* isObject */.Gv)(document) || !Object.hasOwn(document, "kind"))
        return false;
    const { kind } = document;
    return typeof kind !== "string" || (0,did_you_mean/* closest */.kp)(kind, DOCUMENT_KIND_NAMES) === undefined;
}

// EXTERNAL MODULE: ./build/core/model/instructions/parameters.js
var parameters = __webpack_require__(5139);
;// CONCATENATED MODULE: ./build/core/validate/schema/shapes/flag-shapes.js



/** The parts of a flag that an environment of a `kind: Flag` document may write. */
const ENVIRONMENT_PARTS = desired_flag/* FLAG_PARTS */.k.filter((part) => part !== "variations");
/** A rule of a `kind: Flag` document. */
const DESIRED_RULE = {
    noun: "A rule",
    parameters: [
        (0,parameters/* parameter */.Wi)("id", "rule", "Id", "The id of the live rule that is meant, where nothing else tells it apart.", {
            required: false,
        }),
        (0,parameters/* parameter */.Wi)("description", "text", "Description", "What the rule is called.", { required: false }),
        parameters/* CLAUSES */.$f,
        ...parameters/* SERVES */.rT,
        { ...parameters/* TRACK_EVENTS */.WW, required: false },
    ],
    serves: true,
    named: true,
};
/** The fallthrough of a `kind: Flag` document. */
const DESIRED_FALLTHROUGH = { noun: "The fallthrough", parameters: parameters/* SERVES */.rT, serves: true, named: true };
/** A prerequisite of a `kind: Flag` document. */
const DESIRED_PREREQUISITE = {
    noun: "A prerequisite",
    parameters: [
        parameters/* KEY */._,
        { ...parameters/* PREREQUISITE_VARIATION */.v9, description: "A variation of the prerequisite flag, by its value, else by its name." },
    ],
    serves: false,
    named: true,
};
/** A variation of a `kind: Flag` document. */
const DESIRED_VARIATION = {
    noun: "A variation",
    parameters: (0,instructions_kinds/* findKind */.oH)("project", "addVariation")?.parameters ?? [],
    serves: false,
    named: true,
};

;// CONCATENATED MODULE: ./build/core/validate/schema/explain/document-hints.js


/** How an execution date is written. */
const TIME_EXAMPLE = "Write a time with its offset, such as 2026-12-01T09:00:00+01:00.";
const HINTS = new Map([
    ["project", 'Add "project:" with the key of the project.'],
    ["flag", 'Add "flag:" with the key of the flag.'],
    ["segment", 'Add "segment:" with the key of the segment.'],
    ["from", 'Add "from:" with the key of the environment to copy from.'],
    ["to", 'Add "to:" with the key of the environment to copy into.'],
    ["description", 'Add "description:" with one line that says what the change is for.'],
    ["instructions", 'Add "instructions:" with a list of what to do.'],
]);
/** How to mend a document that lacks a key. */
function documentHint(missing, { kind }) {
    return missing === "kind" ? `Add "kind: ${kind.name}".` : (HINTS.get(missing) ?? `Add "${missing}".`);
}
const LESS = 'It belongs to the flag: write it beside "environments".';
const FURTHER = 'It belongs to an environment: write it below the key of one, which stands below "environments".';
const LISTED = 'Write "environments:", and below it the key of each environment.';
/** What a key that its mapping does not take belongs to; undefined if to nothing. */
function strayHint({ expected, subject: { kind } }, key) {
    if (expected.role === "configuration")
        return kind.keys.includes(key) ? LESS : undefined;
    if (expected.role !== "document")
        return undefined;
    if (kind === DOCUMENT_KINDS.FlagCopy && ENVIRONMENT_KEYS.includes(key))
        return 'A copy says "from:" and "to:".';
    if (kind === DOCUMENT_KINDS.Flag && key === "environment")
        return LISTED;
    if (kind === DOCUMENT_KINDS.Flag && ENVIRONMENT_PARTS.includes(key))
        return FURTHER;
    const owner = Object.values(DOCUMENT_KINDS).find((other) => other !== kind && other.keys.includes(key));
    return owner === undefined ? undefined : `It is a key of "kind: ${owner.name}".`;
}

;// CONCATENATED MODULE: ./build/core/validate/schema/explain/mapping-faults.js






const OWNERS = new Map([
    ["configuration", { noun: "An environment", keys: ENVIRONMENT_PARTS }],
    ["reviewers", { noun: '"reviewers"', keys: ["members", "teams"] }],
    ["variation", { noun: "A variation", keys: ["index", "value", "name"] }],
    ["rule", { noun: "A rule", keys: ["position"] }],
    ["clause-reference", { noun: "A clause", keys: ["position", "attribute"] }],
]);
function ownerOf({ expected: { role, shape }, subject }) {
    if (shape !== undefined)
        return { noun: shape.noun, keys: keysOf(shape) };
    if (role === "document")
        return subject.kind;
    return OWNERS.get(role) ?? { noun: "A mapping", keys: [] };
}
const choicesAt = ({ expected: { role }, subject }) => role === "document" ? subject.kind.choices : [];
/** The fault of a key that its mapping does not take. */
function unknownKeyFault(mistake) {
    const key = mistake.params.additionalProperty;
    const { noun, keys } = ownerOf(mistake);
    const mapping = mistake.value;
    const chosen = choicesAt(mistake).filter(({ names }) => given(mapping, names).length > 0);
    const taken = chosen.flatMap(({ names }) => names);
    const free = keys.filter((known) => !Object.hasOwn(mapping, known) && !taken.includes(known));
    const hint = didYouMean(key, free, strayHint(mistake, key) ?? allKeys(keys));
    return atKey("unknown-key", [...mistake.pointer, key], `${noun} has no key ${(0,did_you_mean/* quote */.hD)(key)}.`, hint);
}
function allKeys(keys) {
    if (keys.length === 0)
        return "It takes no parameters.";
    return keys.length === 1 ? `Its only key is ${(0,did_you_mean/* listNames */.Zv)(keys)}.` : `Its keys are ${(0,did_you_mean/* listNames */.Zv)(keys, 12)}.`;
}
/** The fault of a key that its mapping needs and does not have. */
function missingKeyFault(mistake) {
    const missing = mistake.params.missingProperty;
    const { noun, keys } = ownerOf(mistake);
    if (misspelled(mistake.value, [missing], keys))
        return undefined;
    const parameter = mistake.expected.shape?.parameters.find(({ name, readable }) => name === missing || readable === missing);
    const hint = parameter === undefined ? documentHint(missing, mistake.subject) : addHint(missing, parameter);
    return atKey("missing-key", mistake.pointer, `${noun} needs "${missing}".`, hint);
}
const addHint = (name, { description }) => `Add "${name}:". ${description}`;
/** The faults of a mapping that gives both an id and its readable twin, none of them, or not exactly one thing to serve. */
function choiceFaults(mistake) {
    const { shape } = mistake.expected;
    if (shape === undefined)
        return [];
    return choicesOf(shape).flatMap((choice) => choiceFault(mistake, choice) ?? []);
}
/** The fault of a mapping that gives several of the names of a choice, or none of them where it must give one. */
function choiceFault(mistake, { names, required }) {
    const { pointer } = mistake;
    const { noun, keys } = ownerOf(mistake);
    const mapping = mistake.value;
    const chosen = Object.keys(mapping).filter((key) => names.includes(key));
    const [, second] = chosen;
    if (second !== undefined) {
        const message = `${noun} gives ${(0,did_you_mean/* listNames */.Zv)(chosen)}, of which only one may stand.`;
        return atKey("choose-one", [...pointer, second], message, `Keep one of ${(0,did_you_mean/* listNames */.Zv)(chosen)}.`);
    }
    if (!required || chosen.length > 0 || misspelled(mapping, names, keys))
        return undefined;
    if (names === SERVING_KEYS || names === NAMED_SERVING_KEYS) {
        const message = `${noun} says neither a variation nor a rollout.`;
        return atKey("choose-one", pointer, message, `Add one of ${(0,did_you_mean/* listNames */.Zv)(names)}.`);
    }
    const [first, other] = names;
    return atKey("missing-key", pointer, `${noun} needs "${first}".`, `Add "${first}:" (or "${other}:").`);
}
/** The fault of a mapping that gives none of the optional keys of which it needs one. */
function nothingGivenFault(mistake) {
    const { noun, keys } = ownerOf(mistake);
    const { expected, subject } = mistake;
    const names = (expected.role === "document" ? subject.kind : expected.shape)?.atLeastOne ?? [];
    if (misspelled(mistake.value, names, keys))
        return undefined;
    const message = `${noun} needs at least one of ${(0,did_you_mean/* listNames */.Zv)(names)}.`;
    return atKey("missing-key", mistake.pointer, message, `Add one of ${(0,did_you_mean/* listNames */.Zv)(names)}.`);
}
/** The fault of a key that says how to roll out where nothing is rolled out. */
function rolloutOnlyFault(mistake) {
    const key = /\/dependencies\/([a-zA-Z]+)\//.exec(mistake.schemaPath)?.[1] ?? "";
    if (given(mistake.value, SERVING_KEYS).length === 0)
        return undefined;
    const message = `"${key}" says how a rollout shares out contexts, but there is no rollout.`;
    return atKey("rollout-only", [...mistake.pointer, key], message, `Take "${key}" out, or write a rollout.`);
}
/** The fault of a reference that says nothing, or says the same thing twice. */
function referenceFault(mistake) {
    const { pointer, value } = mistake;
    const keys = Object.keys(value);
    const hint = `Give exactly one of ${(0,did_you_mean/* listNames */.Zv)(ownerOf(mistake).keys)}.`;
    const [, second] = keys;
    if (second === undefined)
        return atKey("choose-one", pointer, `${nameOf(pointer)} is an empty mapping.`, hint);
    return atKey("choose-one", [...pointer, second], `${nameOf(pointer)} gives ${(0,did_you_mean/* listNames */.Zv)(keys, 4)}.`, hint);
}

;// CONCATENATED MODULE: ./build/core/validate/schema/explain/document-faults.js










const KINDS = `The kinds are ${(0,did_you_mean/* listNames */.Zv)(DOCUMENT_KIND_NAMES)}.`;
/** The fault of a document that is of no known kind. */
function kindFault({ pointer, value }) {
    const near = typeof value === "string" ? (0,did_you_mean/* closest */.kp)(value, DOCUMENT_KIND_NAMES) : undefined;
    const hint = near === undefined ? KINDS : `Did you mean "${near}"? ${KINDS}`;
    return atValue("wrong-kind", pointer, `Kind ${written(value)} does not exist.`, hint);
}
/** The faults of a document that gives keys which exclude each other, or says when although nothing can wait. */
function documentFaults(mistake) {
    const { kind } = mistake.subject;
    const choices = kind.choices.flatMap((choice) => choiceFault(mistake, choice) ?? []);
    const date = kind.name === "FlagChange" ? noExecutionDateFault(mistake) : undefined;
    return date === undefined ? choices : [...choices, date];
}
const NOTHING_WAITS = {
    FlagChange: "a change of all environments",
    SegmentChange: "a segment",
    FlagCopy: "a copy",
};
/** The fault of a document with an execution date where LaunchDarkly has none. */
function noExecutionDateFault({ pointer, value, subject }) {
    const { kind, scope } = subject;
    const document = value;
    if (!Object.hasOwn(document, "executeAt") || NOTHING_WAITS[kind.name] === undefined)
        return undefined;
    if (kind.name === "FlagChange" && (scope !== "project" || holdsFlagKind(document.instructions)))
        return undefined;
    const message = `LaunchDarkly has no execution date for ${NOTHING_WAITS[kind.name]}.`;
    const hint = 'Take "executeAt:" out: the change is made once it is approved and merged.';
    return atKey("no-execution-date", [...pointer, "executeAt"], message, hint);
}
/** True if an instruction is of a kind that belongs into one environment, so that the environment is what is missing. */
function holdsFlagKind(instructions) {
    if (!Array.isArray(instructions))
        return false;
    const kinds = instructions.flatMap((one) => ((0,json/* isObject */.Gv)(one) ? Object.keys(one) : [one]));
    return flag_kinds/* FLAG_KINDS */.b.some(({ kind }) => kinds.includes(kind));
}
/** The fault of an execution date that is no time with an offset. */
function executionDateFault({ pointer, value }) {
    const text = String(value);
    const local = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?$/.test(text);
    const message = local
        ? `The execution date ${(0,did_you_mean/* quote */.hD)(text)} has no offset.`
        : `The execution date ${(0,did_you_mean/* quote */.hD)(text)} is not a time.`;
    const hint = local ? "Add the offset from UTC, such as +01:00, or Z for UTC itself." : TIME_EXAMPLE;
    return atValue("invalid-execution-date", pointer, message, hint);
}
/** The fault of a reviewer who is neither an e-mail address nor an id. */
function memberFault({ pointer, value }) {
    const message = `${nameOf(pointer)} is ${(0,did_you_mean/* quote */.hD)(String(value))}, neither an e-mail address nor a member's id.`;
    const hint = "Write the e-mail address by which LaunchDarkly knows the member, or the 24 characters of the id.";
    return atValue("invalid-reviewer", pointer, message, hint);
}
/** The fault of a part of a flag that cannot be copied. */
function copyActionFault({ pointer, value }) {
    if (typeof value !== "string")
        return undefined;
    const hint = didYouMean(value, change/* COPY_ACTIONS */.oJ, `They are ${(0,did_you_mean/* listNames */.Zv)(change/* COPY_ACTIONS */.oJ)}.`);
    return atValue("unknown-copy-action", pointer, `Nothing called ${(0,did_you_mean/* quote */.hD)(value)} can be copied.`, hint);
}
/** The fault of a part of a flag that does not exist. */
function flagPartFault({ pointer, value }) {
    if (typeof value !== "string")
        return undefined;
    const hint = didYouMean(value, desired_flag/* FLAG_PARTS */.k, `They are ${(0,did_you_mean/* listNames */.Zv)(desired_flag/* FLAG_PARTS */.k, desired_flag/* FLAG_PARTS */.k.length)}.`);
    return atValue("unknown-part", pointer, `A flag has no part ${(0,did_you_mean/* quote */.hD)(value)} that git can own.`, hint);
}

;// CONCATENATED MODULE: ./build/core/validate/schema/shapes/refused-kinds.js
/** Kinds of a flag's lifecycle and flag settings, for which LaunchDarkly has no approval requests. */
const KINDS_WITHOUT_APPROVAL = [
    "addCustomProperties",
    "addTags",
    "archiveFlag",
    "deleteFlag",
    "deprecateFlag",
    "makeFlagPermanent",
    "makeFlagTemporary",
    "removeCustomProperties",
    "removeMaintainer",
    "removeTags",
    "replaceCustomProperties",
    "restoreDeprecatedFlag",
    "restoreFlag",
    "turnOffClientSideAvailability",
    "turnOnClientSideAvailability",
    "updateDescription",
    "updateMaintainerMember",
    "updateMaintainerTeam",
    "updateName",
];

;// CONCATENATED MODULE: ./build/core/validate/schema/explain/instruction-faults.js







const NO_APPROVAL = "LaunchDarkly has no approval requests for lifecycle and flag settings: change them in LaunchDarkly.";
const ALL_ENVIRONMENTS = 'Put it into a change of its own, and take "environment:" out there.';
const ONE_ENVIRONMENT = 'Add "environment:" with the key of the environment.';
const WHERE_KINDS_ARE = {
    flag: 'Kinds are named as in LaunchDarkly\'s "Update feature flag", such as "turnFlagOn" or "addRule".',
    project: 'Kinds are named as in LaunchDarkly\'s "Update feature flag", such as "addVariation".',
    segment: 'Kinds are named as in LaunchDarkly\'s "Patch segment", such as "addIncludedTargets".',
};
const NEAR_KINDS = {
    flag: [...kindNames("flag"), ...kindNames("project")],
    project: [...kindNames("project"), ...kindNames("flag")],
    segment: kindNames("segment"),
};
const EXAMPLES = {
    flag: "turnFlagOn",
    project: "addVariation",
    segment: "addIncludedTargets",
};
function refusedKind(kind, scope, say) {
    const name = `Instruction ${(0,did_you_mean/* quote */.hD)(kind)}`;
    const fits = (other) => (0,instructions_kinds/* findKind */.oH)(other, kind) !== undefined;
    if (fits(scope))
        return undefined;
    if (KINDS_WITHOUT_APPROVAL.includes(kind))
        return say("no-approval-route", `${name} cannot be approved.`, NO_APPROVAL);
    if (scope === "segment" && (fits("flag") || fits("project"))) {
        return say("wrong-resource", `${name} changes a flag, not a segment.`, writeIt("FlagChange"));
    }
    if (fits("project")) {
        return say("project-wide-kind", `${name} changes the flag in every environment.`, ALL_ENVIRONMENTS);
    }
    if (fits("flag")) {
        const message = `${name} changes the flag in one environment, but the change names none.`;
        return say("missing-environment", message, ONE_ENVIRONMENT);
    }
    if (fits("segment")) {
        return say("wrong-resource", `${name} changes a segment, not a flag.`, writeIt("SegmentChange"));
    }
    const hint = didYouMean(kind, NEAR_KINDS[scope], WHERE_KINDS_ARE[scope]);
    return say("unknown-instruction", `${name} does not exist.`, hint);
}
const writeIt = (kind) => `Write it in a document of its own, with "kind: ${kind}".`;
/** The fault of an instruction that is neither a bare kind nor a mapping that says its own faults. */
function bareInstructionFault({ pointer, value, subject: { scope } }) {
    if ((0,json/* isObject */.Gv)(value))
        return undefined;
    if (typeof value !== "string") {
        const message = `${nameOf(pointer)} must be a kind or a mapping with one kind, ${found(value)}.`;
        return atValue("wrong-type", pointer, message, `Write a kind such as ${EXAMPLES[scope]}.`);
    }
    const shape = instructionShape(scope, value);
    if (shape === undefined) {
        return refusedKind(value, scope, (code, message, hint) => atValue(code, pointer, message, hint));
    }
    if (bareKinds(scope).includes(value))
        return undefined;
    const hint = `Write "${value}:" and below it, indented further, ${(0,did_you_mean/* listNames */.Zv)(neededBy(shape))}.`;
    return atValue("missing-key", pointer, `${shape.noun} has no parameters.`, hint);
}
function neededBy(shape) {
    const chosen = choicesOf(shape).flatMap(({ names, required }) => (required ? names.slice(0, 1) : []));
    return [...requiredKeys(shape), ...chosen, ...(shape.atLeastOne ?? []).slice(0, 1)];
}
/** The fault of a key that should be a kind. */
function unknownKindFault({ pointer, params, subject: { scope } }) {
    const kind = params.additionalProperty;
    return refusedKind(kind, scope, (code, message, hint) => atKey(code, [...pointer, kind], message, hint));
}
/** The fault of an instruction without a kind, or with several keys. */
function oneInstructionFault({ pointer, value, subject: { scope } }) {
    const keys = Object.keys(value);
    const [, second] = keys;
    if (second === undefined) {
        const hint = `Write a kind such as ${EXAMPLES[scope]}.`;
        return atValue("one-instruction", pointer, `${nameOf(pointer)} is an empty mapping.`, hint);
    }
    const outside = misplaced(value, scope);
    const hint = outside === undefined
        ? "Give each kind an item of its own in the list."
        : `Indent ${(0,did_you_mean/* listNames */.Zv)(outside.parameters)} further than ${(0,did_you_mean/* quote */.hD)(outside.kind)}.`;
    const message = `${nameOf(pointer)} has ${keys.length} keys, ${(0,did_you_mean/* listNames */.Zv)(keys, 4)}, where one kind belongs.`;
    return atKey("one-instruction", [...pointer, second], message, hint);
}
/** The one kind of a mapping and the parameters that stand beside it instead of below it, if that is what happened. */
function misplaced(mapping, scope) {
    const keys = Object.keys(mapping);
    const kinds = keys.filter((key) => (0,instructions_kinds/* findKind */.oH)(scope, key) !== undefined);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1)
        return undefined;
    const shape = instructionShape(scope, kind);
    const known = shape === undefined ? [] : keysOf(shape);
    const parameters = keys.filter((key) => known.includes(key));
    return parameters.length === 0 ? undefined : { kind, parameters };
}
/** True if a kind has no value because its parameters stand beside it, which is a fault of the mapping, not of the value. */
function isEmptiedKind(pointer, value, instruction) {
    if (pointer[0] !== "instructions" || pointer.length !== 3 || value !== null || !(0,json/* isObject */.Gv)(instruction))
        return false;
    return Object.keys(instruction).length > 1;
}

;// CONCATENATED MODULE: ./build/core/validate/schema/explain/text-faults.js



const NOT_IN_KEYS = /[^a-zA-Z0-9_.-]/gu;
const NOT_IN_TEXT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const KEY_RULE = 'Keys are letters, digits, ".", "_" and "-", and start with a letter or a digit.';
const ID_RULE = "Ids are letters, digits and hyphens, as LaunchDarkly's API gives them.";
const LONGEST_KEY = 256;
/** Why a text is no key or id: the characters it must not hold, or how it starts. */
function keyProblem(text) {
    if (text === "")
        return "it is empty";
    if (text.length > LONGEST_KEY)
        return `it has ${text.length} characters; the most is ${LONGEST_KEY}`;
    const points = codePoints(text, NOT_IN_KEYS);
    return points === "" ? `${(0,did_you_mean/* quote */.hD)(text)} starts with ${(0,did_you_mean/* quote */.hD)(text.slice(0, 1))}` : `${(0,did_you_mean/* quote */.hD)(text)} holds ${points}`;
}
/** The fault of a key of LaunchDarkly that cannot be one. */
function keyFault({ pointer, value }) {
    const message = `${nameOf(pointer)} is not a valid key: ${keyProblem(String(value))}.`;
    return atValue("invalid-key", pointer, message, KEY_RULE);
}
/** The fault of an id that cannot be one. */
function idFault({ pointer, value }) {
    const message = `${nameOf(pointer)} is not a valid id: ${keyProblem(String(value))}.`;
    return atValue("invalid-id", pointer, message, ID_RULE);
}
/** The fault of text that is empty, not on one line, or not all visible. */
function textFault({ pointer, value }) {
    const text = String(value);
    const name = nameOf(pointer);
    if (text === "")
        return atValue("invalid-text", pointer, `${name} is empty.`, "Write something, or take its key out.");
    const points = codePoints(text, NOT_IN_TEXT);
    if (points === "") {
        const message = `${name} is ${(0,did_you_mean/* quote */.hD)(text)}, with a space at its start or end.`;
        return atValue("invalid-text", pointer, message, "Take the space out.");
    }
    const hint = /[\n\r\u2028\u2029]/.test(text) ? "Write it on one line." : "Take them out: they cannot be seen.";
    return atValue("invalid-text", pointer, `${name} must be one line of visible text, but holds ${points}.`, hint);
}
/** The fault of text that is too long. */
function lengthFault({ pointer, value, params }) {
    const message = `${nameOf(pointer)} has ${String(value).length} characters; the most is ${params.limit}.`;
    return atValue("too-long", pointer, message);
}
/** The fault of a key that names something: an environment, or a variation whose name is too long or which is no id. */
function namedKeyFault({ pointer, params, expected }) {
    const key = String(params.propertyName);
    const place = [...pointer, key];
    if (expected.role === "environments") {
        return atKey("invalid-key", place, `An environment is not a valid key: ${keyProblem(key)}.`, KEY_RULE);
    }
    if (expected.role !== "weights") {
        return atKey("too-long", place, `A variation in ${nameOf(pointer)} has ${key.length} characters; the most is 4096.`);
    }
    const message = `A variation in ${nameOf(pointer)} is not a valid id: ${keyProblem(key)}.`;
    return atKey("invalid-id", place, message, 'Use "rollout" to write variations by value or name.');
}

// EXTERNAL MODULE: ./build/core/model/instructions/percentage.js
var percentage = __webpack_require__(5095);
;// CONCATENATED MODULE: ./build/core/validate/schema/explain/value-faults.js







const TYPE_WORDS = new Map([
    ["string", "text"],
    ["number", "a number"],
    ["integer", "a whole number"],
    ["boolean", "true or false"],
    ["array", "a list"],
    ["object", "a mapping"],
]);
const MOST_SHOWN = 40;
/** The fault of a value of another type than its place takes. */
function typeFault(mistake) {
    const { pointer, value, expected } = mistake;
    if (expected.role === "instruction" || (pointer.length === 1 && pointer[0] === "kind"))
        return undefined;
    if (takesPercentage(mistake) && typeof value === "number")
        return bareNumberFault(mistake, value);
    const types = [mistake.params.type].flat().map(String);
    const words = types.map((type) => TYPE_WORDS.get(type) ?? type);
    const last = words.pop();
    const wanted = words.length === 0 ? last : `${words.join(", ")} or ${last}`;
    return atValue("wrong-type", pointer, `${nameOf(pointer)} must be ${wanted}, ${found(value)}.`, typeHint(types, mistake));
}
const takesPercentage = ({ expected: { role } }) => role === "share" || role === "percentage";
function typeHint(types, mistake) {
    const { pointer, value, expected, subject } = mistake;
    const scalar = value !== null && !(0,json/* isObject */.Gv)(value) && !Array.isArray(value);
    if (expected.role === "weight") {
        const readable = pointer.at(-1) === "weight" ? "percentage" : "rollout";
        return `Write thousandths of a percent, as in 25000, or use "${readable}" for percentages.`;
    }
    if (pointer[0] === "instructions" && pointer.length === 3)
        return kindHint(String(pointer[2]), subject.scope);
    if (expected.role === "time")
        return TIME_EXAMPLE;
    if (value === null)
        return "Give it a value, or take its key out.";
    if (types.includes("string") && !types.includes("number") && scalar)
        return "Put it in quotes.";
    if (types.length === 1 && types.includes("boolean"))
        return "Write true or false.";
    if (types.includes("array") && scalar)
        return listHint(value);
    if (scalar && servesOnly(expected))
        return `Write { variation: ${written(value)} }.`;
    if (expected.role === "targets" && pointer.length === 3)
        return TARGETS_EXAMPLE;
    if (Array.isArray(value))
        return ONE_KEY_HINTS.get(pointer.join("/"));
    return undefined;
}
const TARGETS_EXAMPLE = 'Write the context keys below their variation, as in "treatment: [user-1]".';
const servesOnly = ({ shape }) => shape?.serves === true && requiredKeys(shape).length === 0;
/** By the place that takes one key, what to do with a list of them. */
const ONE_KEY_HINTS = new Map([
    ["environment", 'Write "environments:" for several.'],
    ["environments", "Write each environment as a key, and its configuration below it."],
    ["to", "Write a document for each environment that is copied to."],
]);
const kindHint = (kind, scope) => bareKinds(scope).includes(kind)
    ? `Write "- ${kind}" without a colon, or "${kind}: {}".`
    : "Write its parameters below it, indented further.";
const listHint = (value) => String(value).length <= MOST_SHOWN ? `Write a list: [${written(value)}].` : "Put it in brackets.";
function bareNumberFault({ pointer }, value) {
    const sensible = (value >= 1 || value === 0) && value <= 100;
    const message = `${nameOf(pointer)} is the number ${value}, where a percentage is meant.`;
    const hint = sensible ? `Write ${value}%.` : "Write a percentage, such as 25%.";
    return atValue("number-for-percentage", pointer, message, hint);
}
/** The fault of text that is no percentage. */
function percentageFault({ pointer, value, expected }) {
    const text = String(value);
    if ((0,percentage/* parsePercentage */.A)(text) === undefined && /^[0-9]{3}(?:\.[0-9]{1,3})?%$/.test(text)) {
        return atValue("invalid-percentage", pointer, `${nameOf(pointer)} is ${(0,did_you_mean/* quote */.hD)(text)}, more than all.`, "Write 100% at most.");
    }
    const number = /^\s*([0-9]{1,3}(?:\.[0-9]{1,3})?)\s*%?\s*$/.exec(text)?.[1];
    const precise = /^[0-9]{1,3}\.[0-9]{4,20}%$/.test(text);
    const rest = expected.role === "share" ? ', or "rest"' : "";
    const otherwise = precise ? "Write three decimals at most." : `Write a percentage, such as 25% or 12.5%${rest}.`;
    const hint = number === undefined ? otherwise : `Write ${number}%.`;
    return atValue("invalid-percentage", pointer, `${nameOf(pointer)} is ${(0,did_you_mean/* quote */.hD)(text)}, not a percentage.`, hint);
}
/** The fault of a number below or above what its place takes. */
function rangeFault({ pointer, value, params, keyword }) {
    const limit = `${keyword === "minimum" ? "the least" : "the most"} is ${params.limit}`;
    return atValue("out-of-range", pointer, `${nameOf(pointer)} is ${written(value)}; ${limit}.`);
}
/** The fault of a list or mapping with too many entries. */
function tooManyFault({ pointer, value, params, subject }) {
    const count = Object.keys(value).length;
    const message = `${nameOf(pointer)} has ${count} entries; the most is ${params.limit}.`;
    return atKey("too-many", pointer, message, tooManyHint(pointer, subject));
}
function tooManyHint(pointer, { kind }) {
    if (pointer[0] === "reviewers")
        return "Name fewer, or a team that they are in.";
    if (kind.name !== "Flag")
        return "Split it.";
    return pointer[2] === "targets" ? "Put them into a segment, and write a rule for it." : "Leave some to LaunchDarkly.";
}
/** The fault of a list that says the same thing twice; an item that is no text is told for that. */
function duplicateItemFault({ pointer, value }) {
    if (!Array.isArray(value))
        return undefined;
    const seen = new Set();
    for (const [index, item] of value.entries()) {
        if (seen.has(item) && typeof item === "string") {
            const message = `${(0,did_you_mean/* quote */.hD)(item)} stands twice in ${nameOf(pointer)}.`;
            return atValue("duplicate-item", [...pointer, index], message, "Take it out.");
        }
        seen.add(item);
    }
    return undefined;
}
/** The fault of a list or mapping that must not be empty. */
function emptyFault({ pointer }) {
    return atValue("empty-list", pointer, `${nameOf(pointer)} is empty.`, "Give it one entry at least.");
}

;// CONCATENATED MODULE: ./build/generated/validate-change.js
// Generated by npm run generate.

const validateFlagChange = validate22;
const schema7 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","const":"FlagChange"},"project":{"allOf":[{"$ref":"#/definitions/key"}]},"flag":{"allOf":[{"$ref":"#/definitions/key"}]},"environment":{"allOf":[{"$ref":"#/definitions/key"}]},"environments":{"$ref":"#/definitions/shared22"},"description":{"allOf":[{"$ref":"#/definitions/text"}]},"ticket":{"$ref":"#/definitions/shared23"},"reviewers":{"$ref":"#/definitions/shared24"},"executeAt":{"allOf":[{"$ref":"#/definitions/time"}]},"instructions":{"type":"array","minItems":1,"maxItems":100}},"required":["kind","project","flag","description","instructions"],"not":{"required":["environment","environments"]},"if":{"anyOf":[{"required":["environment"]},{"required":["environments"]}]},"then":{"properties":{"instructions":{"type":"array","items":{"$ref":"#/definitions/flagInstruction"},"minItems":1,"maxItems":100}}},"else":{"properties":{"instructions":{"type":"array","items":{"$ref":"#/definitions/projectInstructionMapping"},"minItems":1,"maxItems":100}},"not":{"required":["executeAt"]}}};
const func0 = Object.prototype.hasOwnProperty;
const schema8 = {"anyOf":[{"type":"string","enum":["turnFlagOn","turnFlagOff"]},{"$ref":"#/definitions/flagInstructionMapping"}]};
const schema9 = {"type":"object","additionalProperties":false,"properties":{"turnFlagOn":{"$ref":"#/definitions/shared4"},"turnFlagOff":{"$ref":"#/definitions/shared4"},"addRule":{"type":"object","additionalProperties":false,"properties":{"description":{"allOf":[{"$ref":"#/definitions/text"}]},"clauses":{"$ref":"#/definitions/shared2"},"beforeRule":{"allOf":[{"$ref":"#/definitions/rule"}]},"beforeRuleId":{"allOf":[{"$ref":"#/definitions/id"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["clauses"],"allOf":[{"not":{"required":["beforeRule","beforeRuleId"]}},{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"removeRule":{"$ref":"#/definitions/shared5"},"reorderRules":{"$ref":"#/definitions/shared6"},"replaceRules":{"type":"object","additionalProperties":false,"properties":{"rules":{"type":"array","items":{"$ref":"#/definitions/newRule"},"minItems":0,"maxItems":1000}},"required":["rules"]},"updateRuleDescription":{"$ref":"#/definitions/shared9"},"updateRuleTrackEvents":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"trackEvents":{"type":"boolean"}},"required":["trackEvents"],"allOf":[{"exactlyOne":["rule","ruleId"]}]},"updateRuleVariationOrRollout":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"addClauses":{"$ref":"#/definitions/shared10"},"removeClauses":{"$ref":"#/definitions/shared11"},"updateClause":{"$ref":"#/definitions/shared14"},"addValuesToClause":{"$ref":"#/definitions/shared15"},"removeValuesFromClause":{"$ref":"#/definitions/shared15"},"addTargets":{"$ref":"#/definitions/shared16"},"removeTargets":{"$ref":"#/definitions/shared16"},"clearTargets":{"$ref":"#/definitions/shared18"},"replaceTargets":{"type":"object","additionalProperties":false,"properties":{"targets":{"type":"array","items":{"$ref":"#/definitions/newTarget"},"minItems":0,"maxItems":1000}},"required":["targets"]},"addUserTargets":{"$ref":"#/definitions/shared19"},"removeUserTargets":{"$ref":"#/definitions/shared19"},"clearUserTargets":{"$ref":"#/definitions/shared18"},"replaceUserTargets":{"type":"object","additionalProperties":false,"properties":{"targets":{"type":"array","items":{"$ref":"#/definitions/newUserTarget"},"minItems":0,"maxItems":1000}},"required":["targets"]},"addPrerequisite":{"$ref":"#/definitions/shared20"},"updatePrerequisite":{"$ref":"#/definitions/shared20"},"removePrerequisite":{"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]}},"required":["key"]},"replacePrerequisites":{"type":"object","additionalProperties":false,"properties":{"prerequisites":{"type":"array","items":{"$ref":"#/definitions/newPrerequisite"},"minItems":0,"maxItems":100}},"required":["prerequisites"]},"updateFallthroughVariationOrRollout":{"type":"object","additionalProperties":false,"properties":{"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"updateOffVariation":{"$ref":"#/definitions/shared18"},"updateTrackEvents":{"$ref":"#/definitions/shared21"},"updateTrackEventsFallthrough":{"$ref":"#/definitions/shared21"}},"minProperties":1,"maxProperties":1};
const schema10 = {"type":"object","additionalProperties":false,"properties":{}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","pattern":"^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}](?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])?$","maxLength":500};
const pattern0 = new RegExp("^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}](?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])?$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}](?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"array","items":{"$ref":"#/definitions/clause"},"minItems":1,"maxItems":100};
const schema13 = {"type":"object","additionalProperties":false,"properties":{"attribute":{"type":"string","minLength":1,"maxLength":4096},"op":{"type":"string","enum":["in","endsWith","startsWith","matches","contains","lessThan","lessThanOrEqual","greaterThan","greaterThanOrEqual","before","after","segmentMatch","semVerEqual","semVerLessThan","semVerGreaterThan"]},"values":{"$ref":"#/definitions/shared1"},"negate":{"type":"boolean"},"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"in":{"$ref":"#/definitions/shared1"},"endsWith":{"$ref":"#/definitions/shared1"},"startsWith":{"$ref":"#/definitions/shared1"},"matches":{"$ref":"#/definitions/shared1"},"contains":{"$ref":"#/definitions/shared1"},"lessThan":{"$ref":"#/definitions/shared1"},"lessThanOrEqual":{"$ref":"#/definitions/shared1"},"greaterThan":{"$ref":"#/definitions/shared1"},"greaterThanOrEqual":{"$ref":"#/definitions/shared1"},"before":{"$ref":"#/definitions/shared1"},"after":{"$ref":"#/definitions/shared1"},"segmentMatch":{"type":"array","items":{"$ref":"#/definitions/key"},"minItems":1,"maxItems":1000},"semVerEqual":{"$ref":"#/definitions/shared1"},"semVerLessThan":{"$ref":"#/definitions/shared1"},"semVerGreaterThan":{"$ref":"#/definitions/shared1"}},"exactlyOne":["op","in","endsWith","startsWith","matches","contains","lessThan","lessThanOrEqual","greaterThan","greaterThanOrEqual","before","after","segmentMatch","semVerEqual","semVerLessThan","semVerGreaterThan"],"anyOf":[{"required":["attribute"]},{"required":["segmentMatch"]},{"required":["op"],"properties":{"op":{"const":"segmentMatch"}}}],"dependencies":{"op":["values"],"values":["op"]}};
const schema14 = {"type":"array","items":{"type":["string","number","boolean"],"maxLength":4096},"minItems":1,"maxItems":1000};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema14.items.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 4096){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256};
const pattern1 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.attribute === undefined) || (!(func0.call(data, "attribute")))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "attribute"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.segmentMatch === undefined) || (!(func0.call(data, "segmentMatch")))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "segmentMatch"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.op === undefined) || (!(func0.call(data, "op")))){
const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.op !== undefined && func0.call(data, "op")){
if("segmentMatch" !== data.op){
const err3 = {instancePath:instancePath+"/op",schemaPath:"#/anyOf/2/properties/op/const",keyword:"const",params:{allowedValue: "segmentMatch"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema13.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.op !== undefined && func0.call(data, "op")){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err6 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "op",
    missingProperty: "values",
    depsCount: 1,
    deps: "values"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if((data.op === undefined) || (!(func0.call(data, "op")))){
const err7 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "values",
    missingProperty: "op",
    depsCount: 1,
    deps: "op"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.attribute !== undefined && func0.call(data, "attribute")){
let data1 = data.attribute;
if(typeof data1 === "string"){
if(data1.length > 4096){
const err8 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.op !== undefined && func0.call(data, "op")){
let data2 = data.op;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((((((((((((data2 === "in") || (data2 === "endsWith")) || (data2 === "startsWith")) || (data2 === "matches")) || (data2 === "contains")) || (data2 === "lessThan")) || (data2 === "lessThanOrEqual")) || (data2 === "greaterThan")) || (data2 === "greaterThanOrEqual")) || (data2 === "before")) || (data2 === "after")) || (data2 === "segmentMatch")) || (data2 === "semVerEqual")) || (data2 === "semVerLessThan")) || (data2 === "semVerGreaterThan"))){
const err12 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema13.properties.op.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate32(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.negate !== undefined && func0.call(data, "negate")){
if(typeof data.negate !== "boolean"){
const err13 = {instancePath:instancePath+"/negate",schemaPath:"#/properties/negate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.contextKind !== undefined && func0.call(data, "contextKind")){
if(!(validate28(data.contextKind, {instancePath:instancePath+"/contextKind",parentData:data,parentDataProperty:"contextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined && func0.call(data, "in")){
if(!(validate32(data.in, {instancePath:instancePath+"/in",parentData:data,parentDataProperty:"in",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.endsWith !== undefined && func0.call(data, "endsWith")){
if(!(validate32(data.endsWith, {instancePath:instancePath+"/endsWith",parentData:data,parentDataProperty:"endsWith",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.startsWith !== undefined && func0.call(data, "startsWith")){
if(!(validate32(data.startsWith, {instancePath:instancePath+"/startsWith",parentData:data,parentDataProperty:"startsWith",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined && func0.call(data, "matches")){
if(!(validate32(data.matches, {instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.contains !== undefined && func0.call(data, "contains")){
if(!(validate32(data.contains, {instancePath:instancePath+"/contains",parentData:data,parentDataProperty:"contains",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.lessThan !== undefined && func0.call(data, "lessThan")){
if(!(validate32(data.lessThan, {instancePath:instancePath+"/lessThan",parentData:data,parentDataProperty:"lessThan",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.lessThanOrEqual !== undefined && func0.call(data, "lessThanOrEqual")){
if(!(validate32(data.lessThanOrEqual, {instancePath:instancePath+"/lessThanOrEqual",parentData:data,parentDataProperty:"lessThanOrEqual",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.greaterThan !== undefined && func0.call(data, "greaterThan")){
if(!(validate32(data.greaterThan, {instancePath:instancePath+"/greaterThan",parentData:data,parentDataProperty:"greaterThan",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.greaterThanOrEqual !== undefined && func0.call(data, "greaterThanOrEqual")){
if(!(validate32(data.greaterThanOrEqual, {instancePath:instancePath+"/greaterThanOrEqual",parentData:data,parentDataProperty:"greaterThanOrEqual",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined && func0.call(data, "before")){
if(!(validate32(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(!(validate32(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.segmentMatch !== undefined && func0.call(data, "segmentMatch")){
let data17 = data.segmentMatch;
if(Array.isArray(data17)){
if(data17.length > 1000){
const err14 = {instancePath:instancePath+"/segmentMatch",schemaPath:"#/properties/segmentMatch/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data17.length < 1){
const err15 = {instancePath:instancePath+"/segmentMatch",schemaPath:"#/properties/segmentMatch/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data17[i0], {instancePath:instancePath+"/segmentMatch/" + i0,parentData:data17,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/segmentMatch",schemaPath:"#/properties/segmentMatch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.semVerEqual !== undefined && func0.call(data, "semVerEqual")){
if(!(validate32(data.semVerEqual, {instancePath:instancePath+"/semVerEqual",parentData:data,parentDataProperty:"semVerEqual",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.semVerLessThan !== undefined && func0.call(data, "semVerLessThan")){
if(!(validate32(data.semVerLessThan, {instancePath:instancePath+"/semVerLessThan",parentData:data,parentDataProperty:"semVerLessThan",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.semVerGreaterThan !== undefined && func0.call(data, "semVerGreaterThan")){
if(!(validate32(data.semVerGreaterThan, {instancePath:instancePath+"/semVerGreaterThan",parentData:data,parentDataProperty:"semVerGreaterThan",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(!(["op","in","endsWith","startsWith","matches","contains","lessThan","lessThanOrEqual","greaterThan","greaterThanOrEqual","before","after","segmentMatch","semVerEqual","semVerLessThan","semVerGreaterThan"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err17 = {instancePath,schemaPath:"#/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["string","object"],"minLength":1,"maxLength":4096,"additionalProperties":false,"required":["position"],"properties":{"position":{"type":"integer","minimum":1,"maximum":10000}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 4096){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.position === undefined) || (!(func0.call(data, "position")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "position"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "position")){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data0 = data.position;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":["string","number","boolean","object"],"maxLength":4096,"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"index":{"type":"integer","minimum":0,"maximum":10000},"value":{},"name":{"type":"string","minLength":1,"maxLength":4096}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 4096){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "index") || (key0 === "value")) || (key0 === "name"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.index !== undefined && func0.call(data, "index")){
let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 4096){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":{"type":"string","pattern":"^(?:rest|[0-9]{1,3}(?:\\.[0-9]{1,3})?%)$"},"propertyNames":{"maxLength":4096},"minProperties":1,"maxProperties":100};
const pattern3 = new RegExp("^(?:rest|[0-9]{1,3}(?:\\.[0-9]{1,3})?%)$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 4096){
const err2 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 4096},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:rest|[0-9]{1,3}(?:\\.[0-9]{1,3})?%)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":100000},"propertyNames":{"pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256},"minProperties":1,"maxProperties":100};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 256){
const err2 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern1.test(key0)){
const err3 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]}},"allOf":[{"exactlyOne":["rule","ruleId"]}]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "rule") || (key0 === "ruleId"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
if(!(validate53(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.ruleId !== undefined && func0.call(data, "ruleId")){
if(!(validate55(data.ruleId, {instancePath:instancePath+"/ruleId",parentData:data,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"rules":{"$ref":"#/definitions/shared7"},"ruleIds":{"$ref":"#/definitions/shared8"}},"allOf":[{"exactlyOne":["rules","ruleIds"]}]};
const schema23 = {"type":"array","items":{"$ref":"#/definitions/rule"},"minItems":1,"maxItems":1000};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"array","items":{"$ref":"#/definitions/id"},"minItems":1,"maxItems":1000};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["rules","ruleIds"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "rules") || (key0 === "ruleIds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
if(!(validate71(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.ruleIds !== undefined && func0.call(data, "ruleIds")){
if(!(validate74(data.ruleIds, {instancePath:instancePath+"/ruleIds",parentData:data,parentDataProperty:"ruleIds",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"properties":{"description":{"allOf":[{"$ref":"#/definitions/text"}]},"clauses":{"$ref":"#/definitions/shared2"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"trackEvents":{"type":"boolean"}},"required":["clauses"],"allOf":[{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["variation","variationId","rollout","rolloutWeights"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.clauses === undefined) || (!(func0.call(data, "clauses")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema25.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rolloutBucketBy !== undefined && func0.call(data, "rolloutBucketBy")){
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rollout === undefined) || (!(func0.call(data, "rollout")))){
const err3 = {instancePath,schemaPath:"#/dependencies/rolloutBucketBy/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rolloutWeights === undefined) || (!(func0.call(data, "rolloutWeights")))){
const err4 = {instancePath,schemaPath:"#/dependencies/rolloutBucketBy/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err5 = {instancePath,schemaPath:"#/dependencies/rolloutBucketBy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.rolloutContextKind !== undefined && func0.call(data, "rolloutContextKind")){
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rollout === undefined) || (!(func0.call(data, "rollout")))){
const err6 = {instancePath,schemaPath:"#/dependencies/rolloutContextKind/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rolloutWeights === undefined) || (!(func0.call(data, "rolloutWeights")))){
const err7 = {instancePath,schemaPath:"#/dependencies/rolloutContextKind/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err8 = {instancePath,schemaPath:"#/dependencies/rolloutContextKind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate28(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.clauses !== undefined && func0.call(data, "clauses")){
if(!(validate30(data.clauses, {instancePath:instancePath+"/clauses",parentData:data,parentDataProperty:"clauses",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate57(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate55(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.rollout !== undefined && func0.call(data, "rollout")){
if(!(validate60(data.rollout, {instancePath:instancePath+"/rollout",parentData:data,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.rolloutWeights !== undefined && func0.call(data, "rolloutWeights")){
if(!(validate62(data.rolloutWeights, {instancePath:instancePath+"/rolloutWeights",parentData:data,parentDataProperty:"rolloutWeights",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.rolloutBucketBy !== undefined && func0.call(data, "rolloutBucketBy")){
if(!(validate28(data.rolloutBucketBy, {instancePath:instancePath+"/rolloutBucketBy",parentData:data,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.rolloutContextKind !== undefined && func0.call(data, "rolloutContextKind")){
if(!(validate28(data.rolloutContextKind, {instancePath:instancePath+"/rolloutContextKind",parentData:data,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.trackEvents !== undefined && func0.call(data, "trackEvents")){
if(typeof data.trackEvents !== "boolean"){
const err9 = {instancePath:instancePath+"/trackEvents",schemaPath:"#/properties/trackEvents/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["description"],"allOf":[{"exactlyOne":["rule","ruleId"]}]};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "rule") || (key0 === "ruleId")) || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
if(!(validate53(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.ruleId !== undefined && func0.call(data, "ruleId")){
if(!(validate55(data.ruleId, {instancePath:instancePath+"/ruleId",parentData:data,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate28(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"clauses":{"$ref":"#/definitions/shared2"}},"required":["clauses"],"allOf":[{"exactlyOne":["rule","ruleId"]}]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.clauses === undefined) || (!(func0.call(data, "clauses")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "rule") || (key0 === "ruleId")) || (key0 === "clauses"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
if(!(validate53(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.ruleId !== undefined && func0.call(data, "ruleId")){
if(!(validate55(data.ruleId, {instancePath:instancePath+"/ruleId",parentData:data,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.clauses !== undefined && func0.call(data, "clauses")){
if(!(validate30(data.clauses, {instancePath:instancePath+"/clauses",parentData:data,parentDataProperty:"clauses",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"clauses":{"$ref":"#/definitions/shared12"},"clauseIds":{"$ref":"#/definitions/shared13"}},"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["clauses","clauseIds"]}]};
const schema29 = {"type":"array","items":{"$ref":"#/definitions/clauseReference"},"minItems":1,"maxItems":100};
const schema30 = {"type":"object","additionalProperties":false,"properties":{"position":{"type":"integer","minimum":1,"maximum":10000},"attribute":{"type":"string","minLength":1,"maxLength":4096}},"minProperties":1,"maxProperties":1};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "position") || (key0 === "attribute"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data0 = data.position;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.attribute !== undefined && func0.call(data, "attribute")){
let data1 = data.attribute;
if(typeof data1 === "string"){
if(data1.length > 4096){
const err6 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"array","items":{"$ref":"#/definitions/id"},"minItems":1,"maxItems":100};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["clauses","clauseIds"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err1 = {instancePath,schemaPath:"#/allOf/1/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "rule") || (key0 === "ruleId")) || (key0 === "clauses")) || (key0 === "clauseIds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
if(!(validate53(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.ruleId !== undefined && func0.call(data, "ruleId")){
if(!(validate55(data.ruleId, {instancePath:instancePath+"/ruleId",parentData:data,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.clauses !== undefined && func0.call(data, "clauses")){
if(!(validate111(data.clauses, {instancePath:instancePath+"/clauses",parentData:data,parentDataProperty:"clauses",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.clauseIds !== undefined && func0.call(data, "clauseIds")){
if(!(validate115(data.clauseIds, {instancePath:instancePath+"/clauseIds",parentData:data,parentDataProperty:"clauseIds",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"replaces":{"allOf":[{"$ref":"#/definitions/clauseReference"}]},"clauseId":{"allOf":[{"$ref":"#/definitions/id"}]},"clause":{"allOf":[{"$ref":"#/definitions/clause"}]}},"required":["clause"],"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["replaces","clauseId"]}]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["replaces","clauseId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err1 = {instancePath,schemaPath:"#/allOf/1/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.clause === undefined) || (!(func0.call(data, "clause")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rule") || (key0 === "ruleId")) || (key0 === "replaces")) || (key0 === "clauseId")) || (key0 === "clause"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
if(!(validate53(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.ruleId !== undefined && func0.call(data, "ruleId")){
if(!(validate55(data.ruleId, {instancePath:instancePath+"/ruleId",parentData:data,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.replaces !== undefined && func0.call(data, "replaces")){
if(!(validate112(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.clauseId !== undefined && func0.call(data, "clauseId")){
if(!(validate55(data.clauseId, {instancePath:instancePath+"/clauseId",parentData:data,parentDataProperty:"clauseId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined && func0.call(data, "clause")){
if(!(validate31(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"clause":{"allOf":[{"$ref":"#/definitions/clauseReference"}]},"clauseId":{"allOf":[{"$ref":"#/definitions/id"}]},"values":{"$ref":"#/definitions/shared1"}},"required":["values"],"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["clause","clauseId"]}]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["clause","clauseId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err1 = {instancePath,schemaPath:"#/allOf/1/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rule") || (key0 === "ruleId")) || (key0 === "clause")) || (key0 === "clauseId")) || (key0 === "values"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
if(!(validate53(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.ruleId !== undefined && func0.call(data, "ruleId")){
if(!(validate55(data.ruleId, {instancePath:instancePath+"/ruleId",parentData:data,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined && func0.call(data, "clause")){
if(!(validate112(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.clauseId !== undefined && func0.call(data, "clauseId")){
if(!(validate55(data.clauseId, {instancePath:instancePath+"/clauseId",parentData:data,parentDataProperty:"clauseId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate32(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"properties":{"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"values":{"$ref":"#/definitions/shared17"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]};
const schema35 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":1,"maxItems":1000};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 4096){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["variation","variationId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "contextKind") || (key0 === "values")) || (key0 === "variation")) || (key0 === "variationId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contextKind !== undefined && func0.call(data, "contextKind")){
if(!(validate28(data.contextKind, {instancePath:instancePath+"/contextKind",parentData:data,parentDataProperty:"contextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate136(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate57(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate55(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"properties":{"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["variation","variationId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "variation") || (key0 === "variationId"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate57(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate55(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"properties":{"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"values":{"$ref":"#/definitions/shared3"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]};
const schema38 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":0,"maxItems":1000};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 0){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 4096){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["variation","variationId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "contextKind") || (key0 === "values")) || (key0 === "variation")) || (key0 === "variationId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contextKind !== undefined && func0.call(data, "contextKind")){
if(!(validate28(data.contextKind, {instancePath:instancePath+"/contextKind",parentData:data,parentDataProperty:"contextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate148(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate57(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate55(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"properties":{"values":{"$ref":"#/definitions/shared17"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["variation","variationId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "values") || (key0 === "variation")) || (key0 === "variationId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate136(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate57(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate55(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"properties":{"values":{"$ref":"#/definitions/shared3"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["variation","variationId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "values") || (key0 === "variation")) || (key0 === "variationId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate148(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate57(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate55(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["key"],"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["variation","variationId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.key === undefined) || (!(func0.call(data, "key")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "key") || (key0 === "variation")) || (key0 === "variationId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
if(!(validate46(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate57(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate55(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["key"],"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!(["variation","variationId"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err0 = {instancePath,schemaPath:"#/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.key === undefined) || (!(func0.call(data, "key")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "key") || (key0 === "variation")) || (key0 === "variationId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
if(!(validate46(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate57(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate55(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"properties":{"trackEvents":{"type":"boolean"}},"required":["trackEvents"]};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.trackEvents === undefined) || (!(func0.call(data, "trackEvents")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trackEvents"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "trackEvents")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.trackEvents !== undefined && func0.call(data, "trackEvents")){
if(typeof data.trackEvents !== "boolean"){
const err2 = {instancePath:instancePath+"/trackEvents",schemaPath:"#/properties/trackEvents/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema9.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.turnFlagOn !== undefined && func0.call(data, "turnFlagOn")){
if(!(validate25(data.turnFlagOn, {instancePath:instancePath+"/turnFlagOn",parentData:data,parentDataProperty:"turnFlagOn",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.turnFlagOff !== undefined && func0.call(data, "turnFlagOff")){
if(!(validate25(data.turnFlagOff, {instancePath:instancePath+"/turnFlagOff",parentData:data,parentDataProperty:"turnFlagOff",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.addRule !== undefined && func0.call(data, "addRule")){
let data2 = data.addRule;
const _errs7 = errors;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((((data2.beforeRule === undefined) || (!(func0.call(data2, "beforeRule")))) && (missing0 = "beforeRule")) || (((data2.beforeRuleId === undefined) || (!(func0.call(data2, "beforeRuleId")))) && (missing0 = "beforeRuleId"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs8 === errors;
if(valid2){
const err4 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/allOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(["variation","variationId","rollout","rolloutWeights"].filter((key) => Object.hasOwn(data2, key)).length === 1)){
const err5 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/allOf/1/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.clauses === undefined) || (!(func0.call(data2, "clauses")))){
const err6 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/required",keyword:"required",params:{missingProperty: "clauses"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema9.properties.addRule.properties, key1))){
const err7 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.rolloutBucketBy !== undefined && func0.call(data2, "rolloutBucketBy")){
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.rollout === undefined) || (!(func0.call(data2, "rollout")))){
const err8 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/dependencies/rolloutBucketBy/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.rolloutWeights === undefined) || (!(func0.call(data2, "rolloutWeights")))){
const err9 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/dependencies/rolloutBucketBy/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err10 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/dependencies/rolloutBucketBy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data2.rolloutContextKind !== undefined && func0.call(data2, "rolloutContextKind")){
const _errs16 = errors;
let valid5 = false;
const _errs17 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.rollout === undefined) || (!(func0.call(data2, "rollout")))){
const err11 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/dependencies/rolloutContextKind/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs18 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.rolloutWeights === undefined) || (!(func0.call(data2, "rolloutWeights")))){
const err12 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/dependencies/rolloutContextKind/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err13 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/dependencies/rolloutContextKind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data2.description !== undefined && func0.call(data2, "description")){
if(!(validate28(data2.description, {instancePath:instancePath+"/addRule/description",parentData:data2,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data2.clauses !== undefined && func0.call(data2, "clauses")){
if(!(validate30(data2.clauses, {instancePath:instancePath+"/addRule/clauses",parentData:data2,parentDataProperty:"clauses",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data2.beforeRule !== undefined && func0.call(data2, "beforeRule")){
if(!(validate53(data2.beforeRule, {instancePath:instancePath+"/addRule/beforeRule",parentData:data2,parentDataProperty:"beforeRule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2.beforeRuleId !== undefined && func0.call(data2, "beforeRuleId")){
if(!(validate55(data2.beforeRuleId, {instancePath:instancePath+"/addRule/beforeRuleId",parentData:data2,parentDataProperty:"beforeRuleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data2.variation !== undefined && func0.call(data2, "variation")){
if(!(validate57(data2.variation, {instancePath:instancePath+"/addRule/variation",parentData:data2,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data2.variationId !== undefined && func0.call(data2, "variationId")){
if(!(validate55(data2.variationId, {instancePath:instancePath+"/addRule/variationId",parentData:data2,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data2.rollout !== undefined && func0.call(data2, "rollout")){
if(!(validate60(data2.rollout, {instancePath:instancePath+"/addRule/rollout",parentData:data2,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data2.rolloutWeights !== undefined && func0.call(data2, "rolloutWeights")){
if(!(validate62(data2.rolloutWeights, {instancePath:instancePath+"/addRule/rolloutWeights",parentData:data2,parentDataProperty:"rolloutWeights",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data2.rolloutBucketBy !== undefined && func0.call(data2, "rolloutBucketBy")){
if(!(validate28(data2.rolloutBucketBy, {instancePath:instancePath+"/addRule/rolloutBucketBy",parentData:data2,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data2.rolloutContextKind !== undefined && func0.call(data2, "rolloutContextKind")){
if(!(validate28(data2.rolloutContextKind, {instancePath:instancePath+"/addRule/rolloutContextKind",parentData:data2,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.removeRule !== undefined && func0.call(data, "removeRule")){
if(!(validate66(data.removeRule, {instancePath:instancePath+"/removeRule",parentData:data,parentDataProperty:"removeRule",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.reorderRules !== undefined && func0.call(data, "reorderRules")){
if(!(validate70(data.reorderRules, {instancePath:instancePath+"/reorderRules",parentData:data,parentDataProperty:"reorderRules",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.replaceRules !== undefined && func0.call(data, "replaceRules")){
let data15 = data.replaceRules;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.rules === undefined) || (!(func0.call(data15, "rules")))){
const err15 = {instancePath:instancePath+"/replaceRules",schemaPath:"#/properties/replaceRules/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 of Object.keys(data15)){
if(!(key2 === "rules")){
const err16 = {instancePath:instancePath+"/replaceRules",schemaPath:"#/properties/replaceRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data15.rules !== undefined && func0.call(data15, "rules")){
let data16 = data15.rules;
if(Array.isArray(data16)){
if(data16.length > 1000){
const err17 = {instancePath:instancePath+"/replaceRules/rules",schemaPath:"#/properties/replaceRules/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data16.length < 0){
const err18 = {instancePath:instancePath+"/replaceRules/rules",schemaPath:"#/properties/replaceRules/properties/rules/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data16[i0], {instancePath:instancePath+"/replaceRules/rules/" + i0,parentData:data16,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/replaceRules/rules",schemaPath:"#/properties/replaceRules/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/replaceRules",schemaPath:"#/properties/replaceRules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.updateRuleDescription !== undefined && func0.call(data, "updateRuleDescription")){
if(!(validate88(data.updateRuleDescription, {instancePath:instancePath+"/updateRuleDescription",parentData:data,parentDataProperty:"updateRuleDescription",rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.updateRuleTrackEvents !== undefined && func0.call(data, "updateRuleTrackEvents")){
let data19 = data.updateRuleTrackEvents;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data19, key)).length === 1)){
const err21 = {instancePath:instancePath+"/updateRuleTrackEvents",schemaPath:"#/properties/updateRuleTrackEvents/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.trackEvents === undefined) || (!(func0.call(data19, "trackEvents")))){
const err22 = {instancePath:instancePath+"/updateRuleTrackEvents",schemaPath:"#/properties/updateRuleTrackEvents/required",keyword:"required",params:{missingProperty: "trackEvents"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 of Object.keys(data19)){
if(!(((key3 === "rule") || (key3 === "ruleId")) || (key3 === "trackEvents"))){
const err23 = {instancePath:instancePath+"/updateRuleTrackEvents",schemaPath:"#/properties/updateRuleTrackEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data19.rule !== undefined && func0.call(data19, "rule")){
if(!(validate53(data19.rule, {instancePath:instancePath+"/updateRuleTrackEvents/rule",parentData:data19,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data19.ruleId !== undefined && func0.call(data19, "ruleId")){
if(!(validate55(data19.ruleId, {instancePath:instancePath+"/updateRuleTrackEvents/ruleId",parentData:data19,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data19.trackEvents !== undefined && func0.call(data19, "trackEvents")){
if(typeof data19.trackEvents !== "boolean"){
const err24 = {instancePath:instancePath+"/updateRuleTrackEvents/trackEvents",schemaPath:"#/properties/updateRuleTrackEvents/properties/trackEvents/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/updateRuleTrackEvents",schemaPath:"#/properties/updateRuleTrackEvents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.updateRuleVariationOrRollout !== undefined && func0.call(data, "updateRuleVariationOrRollout")){
let data23 = data.updateRuleVariationOrRollout;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data23, key)).length === 1)){
const err26 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(!(["variation","variationId","rollout","rolloutWeights"].filter((key) => Object.hasOwn(data23, key)).length === 1)){
const err27 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/allOf/1/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 of Object.keys(data23)){
if(!((((((((key4 === "rule") || (key4 === "ruleId")) || (key4 === "variation")) || (key4 === "variationId")) || (key4 === "rollout")) || (key4 === "rolloutWeights")) || (key4 === "rolloutBucketBy")) || (key4 === "rolloutContextKind"))){
const err28 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data23.rolloutBucketBy !== undefined && func0.call(data23, "rolloutBucketBy")){
const _errs63 = errors;
let valid25 = false;
const _errs64 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.rollout === undefined) || (!(func0.call(data23, "rollout")))){
const err29 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutBucketBy/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid2 = _errs64 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const _errs65 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.rolloutWeights === undefined) || (!(func0.call(data23, "rolloutWeights")))){
const err30 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutBucketBy/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid2 = _errs65 === errors;
valid25 = valid25 || _valid2;
}
if(!valid25){
const err31 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutBucketBy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data23.rolloutContextKind !== undefined && func0.call(data23, "rolloutContextKind")){
const _errs67 = errors;
let valid26 = false;
const _errs68 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.rollout === undefined) || (!(func0.call(data23, "rollout")))){
const err32 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutContextKind/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid3 = _errs68 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs69 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.rolloutWeights === undefined) || (!(func0.call(data23, "rolloutWeights")))){
const err33 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutContextKind/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid3 = _errs69 === errors;
valid26 = valid26 || _valid3;
}
if(!valid26){
const err34 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutContextKind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data23.rule !== undefined && func0.call(data23, "rule")){
if(!(validate53(data23.rule, {instancePath:instancePath+"/updateRuleVariationOrRollout/rule",parentData:data23,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data23.ruleId !== undefined && func0.call(data23, "ruleId")){
if(!(validate55(data23.ruleId, {instancePath:instancePath+"/updateRuleVariationOrRollout/ruleId",parentData:data23,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data23.variation !== undefined && func0.call(data23, "variation")){
if(!(validate57(data23.variation, {instancePath:instancePath+"/updateRuleVariationOrRollout/variation",parentData:data23,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data23.variationId !== undefined && func0.call(data23, "variationId")){
if(!(validate55(data23.variationId, {instancePath:instancePath+"/updateRuleVariationOrRollout/variationId",parentData:data23,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data23.rollout !== undefined && func0.call(data23, "rollout")){
if(!(validate60(data23.rollout, {instancePath:instancePath+"/updateRuleVariationOrRollout/rollout",parentData:data23,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data23.rolloutWeights !== undefined && func0.call(data23, "rolloutWeights")){
if(!(validate62(data23.rolloutWeights, {instancePath:instancePath+"/updateRuleVariationOrRollout/rolloutWeights",parentData:data23,parentDataProperty:"rolloutWeights",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data23.rolloutBucketBy !== undefined && func0.call(data23, "rolloutBucketBy")){
if(!(validate28(data23.rolloutBucketBy, {instancePath:instancePath+"/updateRuleVariationOrRollout/rolloutBucketBy",parentData:data23,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data23.rolloutContextKind !== undefined && func0.call(data23, "rolloutContextKind")){
if(!(validate28(data23.rolloutContextKind, {instancePath:instancePath+"/updateRuleVariationOrRollout/rolloutContextKind",parentData:data23,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.addClauses !== undefined && func0.call(data, "addClauses")){
if(!(validate103(data.addClauses, {instancePath:instancePath+"/addClauses",parentData:data,parentDataProperty:"addClauses",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.removeClauses !== undefined && func0.call(data, "removeClauses")){
if(!(validate108(data.removeClauses, {instancePath:instancePath+"/removeClauses",parentData:data,parentDataProperty:"removeClauses",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.updateClause !== undefined && func0.call(data, "updateClause")){
if(!(validate119(data.updateClause, {instancePath:instancePath+"/updateClause",parentData:data,parentDataProperty:"updateClause",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.addValuesToClause !== undefined && func0.call(data, "addValuesToClause")){
if(!(validate126(data.addValuesToClause, {instancePath:instancePath+"/addValuesToClause",parentData:data,parentDataProperty:"addValuesToClause",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.removeValuesFromClause !== undefined && func0.call(data, "removeValuesFromClause")){
if(!(validate126(data.removeValuesFromClause, {instancePath:instancePath+"/removeValuesFromClause",parentData:data,parentDataProperty:"removeValuesFromClause",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.addTargets !== undefined && func0.call(data, "addTargets")){
if(!(validate134(data.addTargets, {instancePath:instancePath+"/addTargets",parentData:data,parentDataProperty:"addTargets",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.removeTargets !== undefined && func0.call(data, "removeTargets")){
if(!(validate134(data.removeTargets, {instancePath:instancePath+"/removeTargets",parentData:data,parentDataProperty:"removeTargets",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.clearTargets !== undefined && func0.call(data, "clearTargets")){
if(!(validate142(data.clearTargets, {instancePath:instancePath+"/clearTargets",parentData:data,parentDataProperty:"clearTargets",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.replaceTargets !== undefined && func0.call(data, "replaceTargets")){
let data40 = data.replaceTargets;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.targets === undefined) || (!(func0.call(data40, "targets")))){
const err36 = {instancePath:instancePath+"/replaceTargets",schemaPath:"#/properties/replaceTargets/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key5 of Object.keys(data40)){
if(!(key5 === "targets")){
const err37 = {instancePath:instancePath+"/replaceTargets",schemaPath:"#/properties/replaceTargets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data40.targets !== undefined && func0.call(data40, "targets")){
let data41 = data40.targets;
if(Array.isArray(data41)){
if(data41.length > 1000){
const err38 = {instancePath:instancePath+"/replaceTargets/targets",schemaPath:"#/properties/replaceTargets/properties/targets/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data41.length < 0){
const err39 = {instancePath:instancePath+"/replaceTargets/targets",schemaPath:"#/properties/replaceTargets/properties/targets/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
if(!(validate146(data41[i1], {instancePath:instancePath+"/replaceTargets/targets/" + i1,parentData:data41,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/replaceTargets/targets",schemaPath:"#/properties/replaceTargets/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/replaceTargets",schemaPath:"#/properties/replaceTargets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.addUserTargets !== undefined && func0.call(data, "addUserTargets")){
if(!(validate153(data.addUserTargets, {instancePath:instancePath+"/addUserTargets",parentData:data,parentDataProperty:"addUserTargets",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.removeUserTargets !== undefined && func0.call(data, "removeUserTargets")){
if(!(validate153(data.removeUserTargets, {instancePath:instancePath+"/removeUserTargets",parentData:data,parentDataProperty:"removeUserTargets",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.clearUserTargets !== undefined && func0.call(data, "clearUserTargets")){
if(!(validate142(data.clearUserTargets, {instancePath:instancePath+"/clearUserTargets",parentData:data,parentDataProperty:"clearUserTargets",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.replaceUserTargets !== undefined && func0.call(data, "replaceUserTargets")){
let data46 = data.replaceUserTargets;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if((data46.targets === undefined) || (!(func0.call(data46, "targets")))){
const err42 = {instancePath:instancePath+"/replaceUserTargets",schemaPath:"#/properties/replaceUserTargets/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key6 of Object.keys(data46)){
if(!(key6 === "targets")){
const err43 = {instancePath:instancePath+"/replaceUserTargets",schemaPath:"#/properties/replaceUserTargets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data46.targets !== undefined && func0.call(data46, "targets")){
let data47 = data46.targets;
if(Array.isArray(data47)){
if(data47.length > 1000){
const err44 = {instancePath:instancePath+"/replaceUserTargets/targets",schemaPath:"#/properties/replaceUserTargets/properties/targets/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data47.length < 0){
const err45 = {instancePath:instancePath+"/replaceUserTargets/targets",schemaPath:"#/properties/replaceUserTargets/properties/targets/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
if(!(validate160(data47[i2], {instancePath:instancePath+"/replaceUserTargets/targets/" + i2,parentData:data47,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/replaceUserTargets/targets",schemaPath:"#/properties/replaceUserTargets/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/replaceUserTargets",schemaPath:"#/properties/replaceUserTargets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.addPrerequisite !== undefined && func0.call(data, "addPrerequisite")){
if(!(validate165(data.addPrerequisite, {instancePath:instancePath+"/addPrerequisite",parentData:data,parentDataProperty:"addPrerequisite",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.updatePrerequisite !== undefined && func0.call(data, "updatePrerequisite")){
if(!(validate165(data.updatePrerequisite, {instancePath:instancePath+"/updatePrerequisite",parentData:data,parentDataProperty:"updatePrerequisite",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.removePrerequisite !== undefined && func0.call(data, "removePrerequisite")){
let data51 = data.removePrerequisite;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.key === undefined) || (!(func0.call(data51, "key")))){
const err48 = {instancePath:instancePath+"/removePrerequisite",schemaPath:"#/properties/removePrerequisite/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key7 of Object.keys(data51)){
if(!(key7 === "key")){
const err49 = {instancePath:instancePath+"/removePrerequisite",schemaPath:"#/properties/removePrerequisite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data51.key !== undefined && func0.call(data51, "key")){
if(!(validate46(data51.key, {instancePath:instancePath+"/removePrerequisite/key",parentData:data51,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/removePrerequisite",schemaPath:"#/properties/removePrerequisite/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.replacePrerequisites !== undefined && func0.call(data, "replacePrerequisites")){
let data53 = data.replacePrerequisites;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if((data53.prerequisites === undefined) || (!(func0.call(data53, "prerequisites")))){
const err51 = {instancePath:instancePath+"/replacePrerequisites",schemaPath:"#/properties/replacePrerequisites/required",keyword:"required",params:{missingProperty: "prerequisites"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key8 of Object.keys(data53)){
if(!(key8 === "prerequisites")){
const err52 = {instancePath:instancePath+"/replacePrerequisites",schemaPath:"#/properties/replacePrerequisites/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data53.prerequisites !== undefined && func0.call(data53, "prerequisites")){
let data54 = data53.prerequisites;
if(Array.isArray(data54)){
if(data54.length > 100){
const err53 = {instancePath:instancePath+"/replacePrerequisites/prerequisites",schemaPath:"#/properties/replacePrerequisites/properties/prerequisites/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data54.length < 0){
const err54 = {instancePath:instancePath+"/replacePrerequisites/prerequisites",schemaPath:"#/properties/replacePrerequisites/properties/prerequisites/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len3 = data54.length;
for(let i3=0; i3<len3; i3++){
if(!(validate172(data54[i3], {instancePath:instancePath+"/replacePrerequisites/prerequisites/" + i3,parentData:data54,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/replacePrerequisites/prerequisites",schemaPath:"#/properties/replacePrerequisites/properties/prerequisites/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/replacePrerequisites",schemaPath:"#/properties/replacePrerequisites/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.updateFallthroughVariationOrRollout !== undefined && func0.call(data, "updateFallthroughVariationOrRollout")){
let data56 = data.updateFallthroughVariationOrRollout;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(!(["variation","variationId","rollout","rolloutWeights"].filter((key) => Object.hasOwn(data56, key)).length === 1)){
const err57 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key9 of Object.keys(data56)){
if(!((((((key9 === "variation") || (key9 === "variationId")) || (key9 === "rollout")) || (key9 === "rolloutWeights")) || (key9 === "rolloutBucketBy")) || (key9 === "rolloutContextKind"))){
const err58 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data56.rolloutBucketBy !== undefined && func0.call(data56, "rolloutBucketBy")){
const _errs127 = errors;
let valid49 = false;
const _errs128 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if((data56.rollout === undefined) || (!(func0.call(data56, "rollout")))){
const err59 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutBucketBy/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid4 = _errs128 === errors;
valid49 = valid49 || _valid4;
if(!valid49){
const _errs129 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if((data56.rolloutWeights === undefined) || (!(func0.call(data56, "rolloutWeights")))){
const err60 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutBucketBy/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var _valid4 = _errs129 === errors;
valid49 = valid49 || _valid4;
}
if(!valid49){
const err61 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutBucketBy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
}
if(data56.rolloutContextKind !== undefined && func0.call(data56, "rolloutContextKind")){
const _errs131 = errors;
let valid50 = false;
const _errs132 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if((data56.rollout === undefined) || (!(func0.call(data56, "rollout")))){
const err62 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutContextKind/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid5 = _errs132 === errors;
valid50 = valid50 || _valid5;
if(!valid50){
const _errs133 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if((data56.rolloutWeights === undefined) || (!(func0.call(data56, "rolloutWeights")))){
const err63 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutContextKind/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid5 = _errs133 === errors;
valid50 = valid50 || _valid5;
}
if(!valid50){
const err64 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutContextKind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
}
if(data56.variation !== undefined && func0.call(data56, "variation")){
if(!(validate57(data56.variation, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/variation",parentData:data56,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data56.variationId !== undefined && func0.call(data56, "variationId")){
if(!(validate55(data56.variationId, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/variationId",parentData:data56,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data56.rollout !== undefined && func0.call(data56, "rollout")){
if(!(validate60(data56.rollout, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/rollout",parentData:data56,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data56.rolloutWeights !== undefined && func0.call(data56, "rolloutWeights")){
if(!(validate62(data56.rolloutWeights, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/rolloutWeights",parentData:data56,parentDataProperty:"rolloutWeights",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data56.rolloutBucketBy !== undefined && func0.call(data56, "rolloutBucketBy")){
if(!(validate28(data56.rolloutBucketBy, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/rolloutBucketBy",parentData:data56,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data56.rolloutContextKind !== undefined && func0.call(data56, "rolloutContextKind")){
if(!(validate28(data56.rolloutContextKind, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/rolloutContextKind",parentData:data56,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.updateOffVariation !== undefined && func0.call(data, "updateOffVariation")){
if(!(validate142(data.updateOffVariation, {instancePath:instancePath+"/updateOffVariation",parentData:data,parentDataProperty:"updateOffVariation",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.updateTrackEvents !== undefined && func0.call(data, "updateTrackEvents")){
if(!(validate184(data.updateTrackEvents, {instancePath:instancePath+"/updateTrackEvents",parentData:data,parentDataProperty:"updateTrackEvents",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.updateTrackEventsFallthrough !== undefined && func0.call(data, "updateTrackEventsFallthrough")){
if(!(validate184(data.updateTrackEventsFallthrough, {instancePath:instancePath+"/updateTrackEventsFallthrough",parentData:data,parentDataProperty:"updateTrackEventsFallthrough",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "turnFlagOn") || (data === "turnFlagOff"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"properties":{"addVariation":{"type":"object","additionalProperties":false,"properties":{"value":{},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["value"]},"removeVariation":{"$ref":"#/definitions/shared18"},"updateVariation":{"type":"object","additionalProperties":false,"properties":{"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"value":{},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"exactlyOne":["variation","variationId"]}],"anyOf":[{"required":["value"]},{"required":["name"]},{"required":["description"]}]},"updateDefaultVariation":{"type":"object","additionalProperties":false,"properties":{"onVariationValue":{},"offVariationValue":{}},"anyOf":[{"required":["onVariationValue"]},{"required":["offVariationValue"]}]}},"minProperties":1,"maxProperties":1};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "addVariation") || (key0 === "removeVariation")) || (key0 === "updateVariation")) || (key0 === "updateDefaultVariation"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.addVariation !== undefined && func0.call(data, "addVariation")){
let data0 = data.addVariation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.value === undefined) || (!(func0.call(data0, "value")))){
const err3 = {instancePath:instancePath+"/addVariation",schemaPath:"#/properties/addVariation/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!(((key1 === "value") || (key1 === "name")) || (key1 === "description"))){
const err4 = {instancePath:instancePath+"/addVariation",schemaPath:"#/properties/addVariation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
if(!(validate28(data0.name, {instancePath:instancePath+"/addVariation/name",parentData:data0,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data0.description !== undefined && func0.call(data0, "description")){
if(!(validate28(data0.description, {instancePath:instancePath+"/addVariation/description",parentData:data0,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/addVariation",schemaPath:"#/properties/addVariation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.removeVariation !== undefined && func0.call(data, "removeVariation")){
if(!(validate142(data.removeVariation, {instancePath:instancePath+"/removeVariation",parentData:data,parentDataProperty:"removeVariation",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.updateVariation !== undefined && func0.call(data, "updateVariation")){
let data4 = data.updateVariation;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.value === undefined) || (!(func0.call(data4, "value")))){
const err6 = {instancePath:instancePath+"/updateVariation",schemaPath:"#/properties/updateVariation/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err7 = {instancePath:instancePath+"/updateVariation",schemaPath:"#/properties/updateVariation/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.description === undefined) || (!(func0.call(data4, "description")))){
const err8 = {instancePath:instancePath+"/updateVariation",schemaPath:"#/properties/updateVariation/anyOf/2/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
const err9 = {instancePath:instancePath+"/updateVariation",schemaPath:"#/properties/updateVariation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(["variation","variationId"].filter((key) => Object.hasOwn(data4, key)).length === 1)){
const err10 = {instancePath:instancePath+"/updateVariation",schemaPath:"#/properties/updateVariation/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 of Object.keys(data4)){
if(!(((((key2 === "variation") || (key2 === "variationId")) || (key2 === "value")) || (key2 === "name")) || (key2 === "description"))){
const err11 = {instancePath:instancePath+"/updateVariation",schemaPath:"#/properties/updateVariation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.variation !== undefined && func0.call(data4, "variation")){
if(!(validate57(data4.variation, {instancePath:instancePath+"/updateVariation/variation",parentData:data4,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data4.variationId !== undefined && func0.call(data4, "variationId")){
if(!(validate55(data4.variationId, {instancePath:instancePath+"/updateVariation/variationId",parentData:data4,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
if(!(validate28(data4.name, {instancePath:instancePath+"/updateVariation/name",parentData:data4,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data4.description !== undefined && func0.call(data4, "description")){
if(!(validate28(data4.description, {instancePath:instancePath+"/updateVariation/description",parentData:data4,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/updateVariation",schemaPath:"#/properties/updateVariation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.updateDefaultVariation !== undefined && func0.call(data, "updateDefaultVariation")){
let data9 = data.updateDefaultVariation;
const _errs28 = errors;
let valid11 = false;
const _errs29 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.onVariationValue === undefined) || (!(func0.call(data9, "onVariationValue")))){
const err13 = {instancePath:instancePath+"/updateDefaultVariation",schemaPath:"#/properties/updateDefaultVariation/anyOf/0/required",keyword:"required",params:{missingProperty: "onVariationValue"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs29 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs30 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.offVariationValue === undefined) || (!(func0.call(data9, "offVariationValue")))){
const err14 = {instancePath:instancePath+"/updateDefaultVariation",schemaPath:"#/properties/updateDefaultVariation/anyOf/1/required",keyword:"required",params:{missingProperty: "offVariationValue"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs30 === errors;
valid11 = valid11 || _valid1;
}
if(!valid11){
const err15 = {instancePath:instancePath+"/updateDefaultVariation",schemaPath:"#/properties/updateDefaultVariation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 of Object.keys(data9)){
if(!((key3 === "onVariationValue") || (key3 === "offVariationValue"))){
const err16 = {instancePath:instancePath+"/updateDefaultVariation",schemaPath:"#/properties/updateDefaultVariation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/updateDefaultVariation",schemaPath:"#/properties/updateDefaultVariation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"array","items":{"$ref":"#/definitions/key"},"minItems":1,"maxItems":20,"uniqueItems":true};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(!(new Set(data).size === data.length)){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"string","maxLength":100,"allOf":[{"$ref":"#/definitions/text"}]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"properties":{"members":{"$ref":"#/definitions/shared25"},"teams":{"$ref":"#/definitions/shared26"}},"minProperties":1};
const schema48 = {"type":"array","items":{"$ref":"#/definitions/member"},"minItems":1,"maxItems":10,"uniqueItems":true};
const schema49 = {"type":"string","pattern":"^(?:[0-9a-f]{24}|[^\\s@|,\\p{C}]+@[^\\s@|,\\p{C}]+)$","maxLength":320};
const pattern5 = new RegExp("^(?:[0-9a-f]{24}|[^\\s@|,\\p{C}]+@[^\\s@|,\\p{C}]+)$", "u");

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 320){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 320}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{24}|[^\\s@|,\\p{C}]+@[^\\s@|,\\p{C}]+)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate210(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(!(new Set(data).size === data.length)){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"array","items":{"$ref":"#/definitions/key"},"minItems":1,"maxItems":100,"uniqueItems":true};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(!(new Set(data).size === data.length)){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "members") || (key0 === "teams"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.members !== undefined && func0.call(data, "members")){
if(!(validate209(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.teams !== undefined && func0.call(data, "teams")){
if(!(validate213(data.teams, {instancePath:instancePath+"/teams",parentData:data,parentDataProperty:"teams",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$","maxLength":40};
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.environment === undefined) || (!(func0.call(data, "environment")))) && (missing0 = "environment")) || (((data.environments === undefined) || (!(func0.call(data, "environments")))) && (missing0 = "environments"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.environment === undefined) || (!(func0.call(data, "environment")))) && (missing1 = "environment")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.environments === undefined) || (!(func0.call(data, "environments")))) && (missing2 = "environments")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instructions !== undefined && func0.call(data, "instructions")){
let data0 = data.instructions;
if(Array.isArray(data0)){
if(data0.length > 100){
const err5 = {instancePath:instancePath+"/instructions",schemaPath:"#/then/properties/instructions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/instructions",schemaPath:"#/then/properties/instructions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data0[i0], {instancePath:instancePath+"/instructions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/instructions",schemaPath:"#/then/properties/instructions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.executeAt === undefined) || (!(func0.call(data, "executeAt")))) && (missing3 = "executeAt")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid6 = _errs14 === errors;
if(valid6){
const err9 = {instancePath,schemaPath:"#/else/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instructions !== undefined && func0.call(data, "instructions")){
let data2 = data.instructions;
if(Array.isArray(data2)){
if(data2.length > 100){
const err10 = {instancePath:instancePath+"/instructions",schemaPath:"#/else/properties/instructions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/instructions",schemaPath:"#/else/properties/instructions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate189(data2[i1], {instancePath:instancePath+"/instructions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/instructions",schemaPath:"#/else/properties/instructions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data.project === undefined) || (!(func0.call(data, "project")))){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data.flag === undefined) || (!(func0.call(data, "flag")))){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flag"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data.instructions === undefined) || (!(func0.call(data, "instructions")))){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instructions"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema7.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if("FlagChange" !== data4){
const err21 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "FlagChange"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.project !== undefined && func0.call(data, "project")){
if(!(validate46(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.flag !== undefined && func0.call(data, "flag")){
if(!(validate46(data.flag, {instancePath:instancePath+"/flag",parentData:data,parentDataProperty:"flag",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(!(validate46(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
if(!(validate201(data.environments, {instancePath:instancePath+"/environments",parentData:data,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate28(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.ticket !== undefined && func0.call(data, "ticket")){
if(!(validate205(data.ticket, {instancePath:instancePath+"/ticket",parentData:data,parentDataProperty:"ticket",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined && func0.call(data, "reviewers")){
if(!(validate208(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.executeAt !== undefined && func0.call(data, "executeAt")){
if(!(validate217(data.executeAt, {instancePath:instancePath+"/executeAt",parentData:data,parentDataProperty:"executeAt",rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.instructions !== undefined && func0.call(data, "instructions")){
let data13 = data.instructions;
if(Array.isArray(data13)){
if(data13.length > 100){
const err22 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13.length < 1){
const err23 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const validateSegmentChange = validate219;
const schema52 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","const":"SegmentChange"},"project":{"allOf":[{"$ref":"#/definitions/key"}]},"segment":{"allOf":[{"$ref":"#/definitions/key"}]},"environment":{"allOf":[{"$ref":"#/definitions/key"}]},"environments":{"$ref":"#/definitions/shared22"},"description":{"allOf":[{"$ref":"#/definitions/text"}]},"ticket":{"$ref":"#/definitions/shared23"},"reviewers":{"$ref":"#/definitions/shared24"},"instructions":{"type":"array","items":{"$ref":"#/definitions/segmentInstructionMapping"},"minItems":1,"maxItems":100}},"required":["kind","project","segment","description","instructions"],"exactlyOne":["environment","environments"]};
const schema53 = {"type":"object","additionalProperties":false,"properties":{"addIncludedTargets":{"$ref":"#/definitions/shared27"},"addIncludedUsers":{"$ref":"#/definitions/shared28"},"removeIncludedTargets":{"$ref":"#/definitions/shared27"},"removeIncludedUsers":{"$ref":"#/definitions/shared28"},"addExcludedTargets":{"$ref":"#/definitions/shared27"},"addExcludedUsers":{"$ref":"#/definitions/shared28"},"removeExcludedTargets":{"$ref":"#/definitions/shared27"},"removeExcludedUsers":{"$ref":"#/definitions/shared28"},"addRule":{"type":"object","additionalProperties":false,"properties":{"description":{"allOf":[{"$ref":"#/definitions/text"}]},"clauses":{"$ref":"#/definitions/shared2"},"percentage":{"allOf":[{"$ref":"#/definitions/percentage"}]},"weight":{"type":"integer","minimum":0,"maximum":100000},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"bucketBy":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["clauses"],"allOf":[{"not":{"required":["percentage","weight"]}}]},"removeRule":{"$ref":"#/definitions/shared5"},"reorderRules":{"$ref":"#/definitions/shared6"},"updateRuleDescription":{"$ref":"#/definitions/shared9"},"updateRuleRolloutAndContextKind":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"percentage":{"allOf":[{"$ref":"#/definitions/percentage"}]},"weight":{"type":"integer","minimum":0,"maximum":100000},"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["contextKind"],"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["percentage","weight"]}]},"addClauses":{"$ref":"#/definitions/shared10"},"removeClauses":{"$ref":"#/definitions/shared11"},"updateClause":{"$ref":"#/definitions/shared14"},"addValuesToClause":{"$ref":"#/definitions/shared15"},"removeValuesFromClause":{"$ref":"#/definitions/shared15"},"updateName":{"type":"object","additionalProperties":false,"properties":{"value":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["value"]},"addTags":{"$ref":"#/definitions/shared28"},"removeTags":{"$ref":"#/definitions/shared28"},"addBigSegmentIncludedTargets":{"$ref":"#/definitions/shared28"},"removeBigSegmentIncludedTargets":{"$ref":"#/definitions/shared28"},"addBigSegmentExcludedTargets":{"$ref":"#/definitions/shared28"},"removeBigSegmentExcludedTargets":{"$ref":"#/definitions/shared28"},"processBigSegmentImport":{"type":"object","additionalProperties":false,"properties":{"importId":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["importId"]}},"minProperties":1,"maxProperties":1};
const schema54 = {"type":"object","additionalProperties":false,"properties":{"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"values":{"$ref":"#/definitions/shared17"}},"required":["contextKind","values"]};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.contextKind === undefined) || (!(func0.call(data, "contextKind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contextKind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "contextKind") || (key0 === "values"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contextKind !== undefined && func0.call(data, "contextKind")){
if(!(validate28(data.contextKind, {instancePath:instancePath+"/contextKind",parentData:data,parentDataProperty:"contextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate136(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","additionalProperties":false,"properties":{"values":{"$ref":"#/definitions/shared17"}},"required":["values"]};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "values")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate136(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"string","pattern":"^(?:100(?:\\.0{1,3})?|[0-9]{1,2}(?:\\.[0-9]{1,3})?)%$"};
const pattern7 = new RegExp("^(?:100(?:\\.0{1,3})?|[0-9]{1,2}(?:\\.[0-9]{1,3})?)%$", "u");

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0{1,3})?|[0-9]{1,2}(?:\\.[0-9]{1,3})?)%$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema53.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.addIncludedTargets !== undefined && func0.call(data, "addIncludedTargets")){
if(!(validate228(data.addIncludedTargets, {instancePath:instancePath+"/addIncludedTargets",parentData:data,parentDataProperty:"addIncludedTargets",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.addIncludedUsers !== undefined && func0.call(data, "addIncludedUsers")){
if(!(validate232(data.addIncludedUsers, {instancePath:instancePath+"/addIncludedUsers",parentData:data,parentDataProperty:"addIncludedUsers",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.removeIncludedTargets !== undefined && func0.call(data, "removeIncludedTargets")){
if(!(validate228(data.removeIncludedTargets, {instancePath:instancePath+"/removeIncludedTargets",parentData:data,parentDataProperty:"removeIncludedTargets",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.removeIncludedUsers !== undefined && func0.call(data, "removeIncludedUsers")){
if(!(validate232(data.removeIncludedUsers, {instancePath:instancePath+"/removeIncludedUsers",parentData:data,parentDataProperty:"removeIncludedUsers",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.addExcludedTargets !== undefined && func0.call(data, "addExcludedTargets")){
if(!(validate228(data.addExcludedTargets, {instancePath:instancePath+"/addExcludedTargets",parentData:data,parentDataProperty:"addExcludedTargets",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.addExcludedUsers !== undefined && func0.call(data, "addExcludedUsers")){
if(!(validate232(data.addExcludedUsers, {instancePath:instancePath+"/addExcludedUsers",parentData:data,parentDataProperty:"addExcludedUsers",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.removeExcludedTargets !== undefined && func0.call(data, "removeExcludedTargets")){
if(!(validate228(data.removeExcludedTargets, {instancePath:instancePath+"/removeExcludedTargets",parentData:data,parentDataProperty:"removeExcludedTargets",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.removeExcludedUsers !== undefined && func0.call(data, "removeExcludedUsers")){
if(!(validate232(data.removeExcludedUsers, {instancePath:instancePath+"/removeExcludedUsers",parentData:data,parentDataProperty:"removeExcludedUsers",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.addRule !== undefined && func0.call(data, "addRule")){
let data8 = data.addRule;
const _errs13 = errors;
const _errs14 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing0;
if((((data8.percentage === undefined) || (!(func0.call(data8, "percentage")))) && (missing0 = "percentage")) || (((data8.weight === undefined) || (!(func0.call(data8, "weight")))) && (missing0 = "weight"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs14 === errors;
if(valid2){
const err4 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/allOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.clauses === undefined) || (!(func0.call(data8, "clauses")))){
const err5 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/required",keyword:"required",params:{missingProperty: "clauses"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!((((((key1 === "description") || (key1 === "clauses")) || (key1 === "percentage")) || (key1 === "weight")) || (key1 === "rolloutContextKind")) || (key1 === "bucketBy"))){
const err6 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data8.description !== undefined && func0.call(data8, "description")){
if(!(validate28(data8.description, {instancePath:instancePath+"/addRule/description",parentData:data8,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data8.clauses !== undefined && func0.call(data8, "clauses")){
if(!(validate30(data8.clauses, {instancePath:instancePath+"/addRule/clauses",parentData:data8,parentDataProperty:"clauses",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data8.percentage !== undefined && func0.call(data8, "percentage")){
if(!(validate243(data8.percentage, {instancePath:instancePath+"/addRule/percentage",parentData:data8,parentDataProperty:"percentage",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data8.weight !== undefined && func0.call(data8, "weight")){
let data12 = data8.weight;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err7 = {instancePath:instancePath+"/addRule/weight",schemaPath:"#/properties/addRule/properties/weight/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100000 || isNaN(data12)){
const err8 = {instancePath:instancePath+"/addRule/weight",schemaPath:"#/properties/addRule/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err9 = {instancePath:instancePath+"/addRule/weight",schemaPath:"#/properties/addRule/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data8.rolloutContextKind !== undefined && func0.call(data8, "rolloutContextKind")){
if(!(validate28(data8.rolloutContextKind, {instancePath:instancePath+"/addRule/rolloutContextKind",parentData:data8,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data8.bucketBy !== undefined && func0.call(data8, "bucketBy")){
if(!(validate28(data8.bucketBy, {instancePath:instancePath+"/addRule/bucketBy",parentData:data8,parentDataProperty:"bucketBy",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/addRule",schemaPath:"#/properties/addRule/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.removeRule !== undefined && func0.call(data, "removeRule")){
if(!(validate66(data.removeRule, {instancePath:instancePath+"/removeRule",parentData:data,parentDataProperty:"removeRule",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.reorderRules !== undefined && func0.call(data, "reorderRules")){
if(!(validate70(data.reorderRules, {instancePath:instancePath+"/reorderRules",parentData:data,parentDataProperty:"reorderRules",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.updateRuleDescription !== undefined && func0.call(data, "updateRuleDescription")){
if(!(validate88(data.updateRuleDescription, {instancePath:instancePath+"/updateRuleDescription",parentData:data,parentDataProperty:"updateRuleDescription",rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.updateRuleRolloutAndContextKind !== undefined && func0.call(data, "updateRuleRolloutAndContextKind")){
let data18 = data.updateRuleRolloutAndContextKind;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data18, key)).length === 1)){
const err11 = {instancePath:instancePath+"/updateRuleRolloutAndContextKind",schemaPath:"#/properties/updateRuleRolloutAndContextKind/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(!(["percentage","weight"].filter((key) => Object.hasOwn(data18, key)).length === 1)){
const err12 = {instancePath:instancePath+"/updateRuleRolloutAndContextKind",schemaPath:"#/properties/updateRuleRolloutAndContextKind/allOf/1/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.contextKind === undefined) || (!(func0.call(data18, "contextKind")))){
const err13 = {instancePath:instancePath+"/updateRuleRolloutAndContextKind",schemaPath:"#/properties/updateRuleRolloutAndContextKind/required",keyword:"required",params:{missingProperty: "contextKind"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 of Object.keys(data18)){
if(!(((((key2 === "rule") || (key2 === "ruleId")) || (key2 === "percentage")) || (key2 === "weight")) || (key2 === "contextKind"))){
const err14 = {instancePath:instancePath+"/updateRuleRolloutAndContextKind",schemaPath:"#/properties/updateRuleRolloutAndContextKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data18.rule !== undefined && func0.call(data18, "rule")){
if(!(validate53(data18.rule, {instancePath:instancePath+"/updateRuleRolloutAndContextKind/rule",parentData:data18,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data18.ruleId !== undefined && func0.call(data18, "ruleId")){
if(!(validate55(data18.ruleId, {instancePath:instancePath+"/updateRuleRolloutAndContextKind/ruleId",parentData:data18,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data18.percentage !== undefined && func0.call(data18, "percentage")){
if(!(validate243(data18.percentage, {instancePath:instancePath+"/updateRuleRolloutAndContextKind/percentage",parentData:data18,parentDataProperty:"percentage",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data18.weight !== undefined && func0.call(data18, "weight")){
let data22 = data18.weight;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err15 = {instancePath:instancePath+"/updateRuleRolloutAndContextKind/weight",schemaPath:"#/properties/updateRuleRolloutAndContextKind/properties/weight/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100000 || isNaN(data22)){
const err16 = {instancePath:instancePath+"/updateRuleRolloutAndContextKind/weight",schemaPath:"#/properties/updateRuleRolloutAndContextKind/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err17 = {instancePath:instancePath+"/updateRuleRolloutAndContextKind/weight",schemaPath:"#/properties/updateRuleRolloutAndContextKind/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data18.contextKind !== undefined && func0.call(data18, "contextKind")){
if(!(validate28(data18.contextKind, {instancePath:instancePath+"/updateRuleRolloutAndContextKind/contextKind",parentData:data18,parentDataProperty:"contextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/updateRuleRolloutAndContextKind",schemaPath:"#/properties/updateRuleRolloutAndContextKind/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.addClauses !== undefined && func0.call(data, "addClauses")){
if(!(validate103(data.addClauses, {instancePath:instancePath+"/addClauses",parentData:data,parentDataProperty:"addClauses",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.removeClauses !== undefined && func0.call(data, "removeClauses")){
if(!(validate108(data.removeClauses, {instancePath:instancePath+"/removeClauses",parentData:data,parentDataProperty:"removeClauses",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.updateClause !== undefined && func0.call(data, "updateClause")){
if(!(validate119(data.updateClause, {instancePath:instancePath+"/updateClause",parentData:data,parentDataProperty:"updateClause",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.addValuesToClause !== undefined && func0.call(data, "addValuesToClause")){
if(!(validate126(data.addValuesToClause, {instancePath:instancePath+"/addValuesToClause",parentData:data,parentDataProperty:"addValuesToClause",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.removeValuesFromClause !== undefined && func0.call(data, "removeValuesFromClause")){
if(!(validate126(data.removeValuesFromClause, {instancePath:instancePath+"/removeValuesFromClause",parentData:data,parentDataProperty:"removeValuesFromClause",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.updateName !== undefined && func0.call(data, "updateName")){
let data29 = data.updateName;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.value === undefined) || (!(func0.call(data29, "value")))){
const err19 = {instancePath:instancePath+"/updateName",schemaPath:"#/properties/updateName/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 of Object.keys(data29)){
if(!(key3 === "value")){
const err20 = {instancePath:instancePath+"/updateName",schemaPath:"#/properties/updateName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data29.value !== undefined && func0.call(data29, "value")){
if(!(validate28(data29.value, {instancePath:instancePath+"/updateName/value",parentData:data29,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/updateName",schemaPath:"#/properties/updateName/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.addTags !== undefined && func0.call(data, "addTags")){
if(!(validate232(data.addTags, {instancePath:instancePath+"/addTags",parentData:data,parentDataProperty:"addTags",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.removeTags !== undefined && func0.call(data, "removeTags")){
if(!(validate232(data.removeTags, {instancePath:instancePath+"/removeTags",parentData:data,parentDataProperty:"removeTags",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.addBigSegmentIncludedTargets !== undefined && func0.call(data, "addBigSegmentIncludedTargets")){
if(!(validate232(data.addBigSegmentIncludedTargets, {instancePath:instancePath+"/addBigSegmentIncludedTargets",parentData:data,parentDataProperty:"addBigSegmentIncludedTargets",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.removeBigSegmentIncludedTargets !== undefined && func0.call(data, "removeBigSegmentIncludedTargets")){
if(!(validate232(data.removeBigSegmentIncludedTargets, {instancePath:instancePath+"/removeBigSegmentIncludedTargets",parentData:data,parentDataProperty:"removeBigSegmentIncludedTargets",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.addBigSegmentExcludedTargets !== undefined && func0.call(data, "addBigSegmentExcludedTargets")){
if(!(validate232(data.addBigSegmentExcludedTargets, {instancePath:instancePath+"/addBigSegmentExcludedTargets",parentData:data,parentDataProperty:"addBigSegmentExcludedTargets",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.removeBigSegmentExcludedTargets !== undefined && func0.call(data, "removeBigSegmentExcludedTargets")){
if(!(validate232(data.removeBigSegmentExcludedTargets, {instancePath:instancePath+"/removeBigSegmentExcludedTargets",parentData:data,parentDataProperty:"removeBigSegmentExcludedTargets",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.processBigSegmentImport !== undefined && func0.call(data, "processBigSegmentImport")){
let data37 = data.processBigSegmentImport;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.importId === undefined) || (!(func0.call(data37, "importId")))){
const err22 = {instancePath:instancePath+"/processBigSegmentImport",schemaPath:"#/properties/processBigSegmentImport/required",keyword:"required",params:{missingProperty: "importId"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 of Object.keys(data37)){
if(!(key4 === "importId")){
const err23 = {instancePath:instancePath+"/processBigSegmentImport",schemaPath:"#/properties/processBigSegmentImport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data37.importId !== undefined && func0.call(data37, "importId")){
if(!(validate28(data37.importId, {instancePath:instancePath+"/processBigSegmentImport/importId",parentData:data37,parentDataProperty:"importId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/processBigSegmentImport",schemaPath:"#/properties/processBigSegmentImport/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.project === undefined) || (!(func0.call(data, "project")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.segment === undefined) || (!(func0.call(data, "segment")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segment"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.instructions === undefined) || (!(func0.call(data, "instructions")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instructions"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema52.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("SegmentChange" !== data0){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "SegmentChange"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.project !== undefined && func0.call(data, "project")){
if(!(validate46(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.segment !== undefined && func0.call(data, "segment")){
if(!(validate46(data.segment, {instancePath:instancePath+"/segment",parentData:data,parentDataProperty:"segment",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(!(validate46(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
if(!(validate201(data.environments, {instancePath:instancePath+"/environments",parentData:data,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate28(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.ticket !== undefined && func0.call(data, "ticket")){
if(!(validate205(data.ticket, {instancePath:instancePath+"/ticket",parentData:data,parentDataProperty:"ticket",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined && func0.call(data, "reviewers")){
if(!(validate208(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.instructions !== undefined && func0.call(data, "instructions")){
let data8 = data.instructions;
if(Array.isArray(data8)){
if(data8.length > 100){
const err8 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data8.length < 1){
const err9 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate227(data8[i0], {instancePath:instancePath+"/instructions/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(!(["environment","environments"].filter((key) => Object.hasOwn(data, key)).length === 1)){
const err11 = {instancePath,schemaPath:"#/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}

const validateFlagCopy = validate268;
const schema57 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","const":"FlagCopy"},"project":{"allOf":[{"$ref":"#/definitions/key"}]},"flag":{"allOf":[{"$ref":"#/definitions/key"}]},"from":{"allOf":[{"$ref":"#/definitions/key"}]},"to":{"allOf":[{"$ref":"#/definitions/key"}]},"include":{"$ref":"#/definitions/shared29"},"exclude":{"$ref":"#/definitions/shared29"},"description":{"allOf":[{"$ref":"#/definitions/text"}]},"ticket":{"$ref":"#/definitions/shared23"},"reviewers":{"$ref":"#/definitions/shared24"}},"required":["kind","project","flag","from","to","description"],"not":{"required":["include","exclude"]}};
const schema58 = {"type":"array","items":{"$ref":"#/definitions/shared30"},"minItems":0,"maxItems":6,"uniqueItems":true};
const schema59 = {"type":"string","enum":["updateOn","updateFallthrough","updateOffVariation","updateRules","updateTargets","updatePrerequisites"]};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "updateOn") || (data === "updateFallthrough")) || (data === "updateOffVariation")) || (data === "updateRules")) || (data === "updateTargets")) || (data === "updatePrerequisites"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 0){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate274(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(!(new Set(data).size === data.length)){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.include === undefined) || (!(func0.call(data, "include")))) && (missing0 = "include")) || (((data.exclude === undefined) || (!(func0.call(data, "exclude")))) && (missing0 = "exclude"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.project === undefined) || (!(func0.call(data, "project")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.flag === undefined) || (!(func0.call(data, "flag")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flag"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema57.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("FlagCopy" !== data0){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "FlagCopy"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.project !== undefined && func0.call(data, "project")){
if(!(validate46(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.flag !== undefined && func0.call(data, "flag")){
if(!(validate46(data.flag, {instancePath:instancePath+"/flag",parentData:data,parentDataProperty:"flag",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(!(validate46(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined && func0.call(data, "to")){
if(!(validate46(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined && func0.call(data, "include")){
if(!(validate273(data.include, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined && func0.call(data, "exclude")){
if(!(validate273(data.exclude, {instancePath:instancePath+"/exclude",parentData:data,parentDataProperty:"exclude",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate28(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.ticket !== undefined && func0.call(data, "ticket")){
if(!(validate205(data.ticket, {instancePath:instancePath+"/ticket",parentData:data,parentDataProperty:"ticket",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined && func0.call(data, "reviewers")){
if(!(validate208(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}

const validateFlag = validate281;
const schema60 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","const":"Flag"},"project":{"allOf":[{"$ref":"#/definitions/key"}]},"flag":{"allOf":[{"$ref":"#/definitions/key"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]},"ticket":{"$ref":"#/definitions/shared23"},"reviewers":{"$ref":"#/definitions/shared24"},"manage":{"type":"array","items":{"type":"string","enum":["variations","on","offVariation","prerequisites","targets","rules","fallthrough","trackEvents","trackEventsFallthrough"]},"minItems":1,"maxItems":9,"uniqueItems":true},"reapply":{"allOf":[{"$ref":"#/definitions/text"}]},"variations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"value":{},"name":{"type":"string","minLength":1,"maxLength":4096},"description":{"type":"string","minLength":1,"maxLength":4096}},"required":["value"]},"minItems":1,"maxItems":1000},"environments":{"type":"object","propertyNames":{"pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"on":{"type":"boolean"},"offVariation":{"allOf":[{"$ref":"#/definitions/variation"}]},"prerequisites":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]}},"required":["key","variation"]},"minItems":0,"maxItems":100},"targets":{"type":"object","propertyNames":{"maxLength":4096},"maxProperties":1000,"additionalProperties":{"type":["array","object"],"items":{"type":"string","minLength":1,"maxLength":4096},"minItems":0,"maxItems":5000,"uniqueItems":true,"propertyNames":{"maxLength":4096},"maxProperties":1000,"additionalProperties":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":0,"maxItems":5000,"uniqueItems":true}}},"rules":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"type":"string","minLength":1,"maxLength":4096},"clauses":{"$ref":"#/definitions/shared2"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"trackEvents":{"type":"boolean"}},"required":["clauses"],"allOf":[{"exactlyOne":["variation","rollout"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]}]}}},"minItems":0,"maxItems":100},"fallthrough":{"type":"object","additionalProperties":false,"properties":{"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"exactlyOne":["variation","rollout"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]}]}}},"trackEvents":{"type":"boolean"},"trackEventsFallthrough":{"type":"boolean"}},"minProperties":1},"minProperties":1,"maxProperties":50}},"required":["kind","project","flag"],"anyOf":[{"required":["environments"]},{"required":["variations"]}]};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.environments === undefined) || (!(func0.call(data, "environments")))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "environments"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.variations === undefined) || (!(func0.call(data, "variations")))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "variations"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.project === undefined) || (!(func0.call(data, "project")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.flag === undefined) || (!(func0.call(data, "flag")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flag"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema60.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("Flag" !== data0){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Flag"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.project !== undefined && func0.call(data, "project")){
if(!(validate46(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.flag !== undefined && func0.call(data, "flag")){
if(!(validate46(data.flag, {instancePath:instancePath+"/flag",parentData:data,parentDataProperty:"flag",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate28(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.ticket !== undefined && func0.call(data, "ticket")){
if(!(validate205(data.ticket, {instancePath:instancePath+"/ticket",parentData:data,parentDataProperty:"ticket",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined && func0.call(data, "reviewers")){
if(!(validate208(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.manage !== undefined && func0.call(data, "manage")){
let data6 = data.manage;
if(Array.isArray(data6)){
if(data6.length > 9){
const err9 = {instancePath:instancePath+"/manage",schemaPath:"#/properties/manage/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/manage",schemaPath:"#/properties/manage/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/manage/" + i0,schemaPath:"#/properties/manage/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((((((data7 === "variations") || (data7 === "on")) || (data7 === "offVariation")) || (data7 === "prerequisites")) || (data7 === "targets")) || (data7 === "rules")) || (data7 === "fallthrough")) || (data7 === "trackEvents")) || (data7 === "trackEventsFallthrough"))){
const err12 = {instancePath:instancePath+"/manage/" + i0,schemaPath:"#/properties/manage/items/enum",keyword:"enum",params:{allowedValues: schema60.properties.manage.items.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(!(new Set(data6).size === data6.length)){
const err13 = {instancePath:instancePath+"/manage",schemaPath:"#/properties/manage/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/manage",schemaPath:"#/properties/manage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reapply !== undefined && func0.call(data, "reapply")){
if(!(validate28(data.reapply, {instancePath:instancePath+"/reapply",parentData:data,parentDataProperty:"reapply",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.variations !== undefined && func0.call(data, "variations")){
let data9 = data.variations;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err15 = {instancePath:instancePath+"/variations",schemaPath:"#/properties/variations/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/variations",schemaPath:"#/properties/variations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.value === undefined) || (!(func0.call(data10, "value")))){
const err17 = {instancePath:instancePath+"/variations/" + i1,schemaPath:"#/properties/variations/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 of Object.keys(data10)){
if(!(((key1 === "value") || (key1 === "name")) || (key1 === "description"))){
const err18 = {instancePath:instancePath+"/variations/" + i1,schemaPath:"#/properties/variations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.name !== undefined && func0.call(data10, "name")){
let data11 = data10.name;
if(typeof data11 === "string"){
if(data11.length > 4096){
const err19 = {instancePath:instancePath+"/variations/" + i1+"/name",schemaPath:"#/properties/variations/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11.length < 1){
const err20 = {instancePath:instancePath+"/variations/" + i1+"/name",schemaPath:"#/properties/variations/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/variations/" + i1+"/name",schemaPath:"#/properties/variations/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.description !== undefined && func0.call(data10, "description")){
let data12 = data10.description;
if(typeof data12 === "string"){
if(data12.length > 4096){
const err22 = {instancePath:instancePath+"/variations/" + i1+"/description",schemaPath:"#/properties/variations/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.length < 1){
const err23 = {instancePath:instancePath+"/variations/" + i1+"/description",schemaPath:"#/properties/variations/items/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/variations/" + i1+"/description",schemaPath:"#/properties/variations/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/variations/" + i1,schemaPath:"#/properties/variations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/variations",schemaPath:"#/properties/variations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data13 = data.environments;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 50){
const err27 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxProperties",keyword:"maxProperties",params:{limit: 50}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Object.keys(data13).length < 1){
const err28 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 of Object.keys(data13)){
const _errs32 = errors;
if(typeof key2 === "string"){
if(key2.length > 256){
const err29 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern1.test(key2)){
const err30 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$"},propertyName:key2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid11 = _errs32 === errors;
if(!valid11){
const err31 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key3 of Object.keys(data13)){
let data14 = data13[key3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
const err32 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key4 of Object.keys(data14)){
if(!((((((((key4 === "on") || (key4 === "offVariation")) || (key4 === "prerequisites")) || (key4 === "targets")) || (key4 === "rules")) || (key4 === "fallthrough")) || (key4 === "trackEvents")) || (key4 === "trackEventsFallthrough"))){
const err33 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.on !== undefined && func0.call(data14, "on")){
if(typeof data14.on !== "boolean"){
const err34 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/environments/additionalProperties/properties/on/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.offVariation !== undefined && func0.call(data14, "offVariation")){
if(!(validate57(data14.offVariation, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/offVariation",parentData:data14,parentDataProperty:"offVariation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data14.prerequisites !== undefined && func0.call(data14, "prerequisites")){
let data17 = data14.prerequisites;
if(Array.isArray(data17)){
if(data17.length > 100){
const err35 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prerequisites",schemaPath:"#/properties/environments/additionalProperties/properties/prerequisites/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data17.length < 0){
const err36 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prerequisites",schemaPath:"#/properties/environments/additionalProperties/properties/prerequisites/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.key === undefined) || (!(func0.call(data18, "key")))){
const err37 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prerequisites/" + i2,schemaPath:"#/properties/environments/additionalProperties/properties/prerequisites/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data18.variation === undefined) || (!(func0.call(data18, "variation")))){
const err38 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prerequisites/" + i2,schemaPath:"#/properties/environments/additionalProperties/properties/prerequisites/items/required",keyword:"required",params:{missingProperty: "variation"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key5 of Object.keys(data18)){
if(!((key5 === "key") || (key5 === "variation"))){
const err39 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prerequisites/" + i2,schemaPath:"#/properties/environments/additionalProperties/properties/prerequisites/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.key !== undefined && func0.call(data18, "key")){
if(!(validate46(data18.key, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prerequisites/" + i2+"/key",parentData:data18,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data18.variation !== undefined && func0.call(data18, "variation")){
if(!(validate57(data18.variation, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prerequisites/" + i2+"/variation",parentData:data18,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prerequisites/" + i2,schemaPath:"#/properties/environments/additionalProperties/properties/prerequisites/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prerequisites",schemaPath:"#/properties/environments/additionalProperties/properties/prerequisites/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.targets !== undefined && func0.call(data14, "targets")){
let data21 = data14.targets;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 1000){
const err42 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/environments/additionalProperties/properties/targets/maxProperties",keyword:"maxProperties",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key6 of Object.keys(data21)){
const _errs52 = errors;
if(typeof key6 === "string"){
if(key6.length > 4096){
const err43 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/environments/additionalProperties/properties/targets/propertyNames/maxLength",keyword:"maxLength",params:{limit: 4096},propertyName:key6};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var valid20 = _errs52 === errors;
if(!valid20){
const err44 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/environments/additionalProperties/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key7 of Object.keys(data21)){
let data22 = data21[key7];
if(!data22 || typeof data22 != "object"){
const err45 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/type",keyword:"type",params:{type: schema60.properties.environments.additionalProperties.properties.targets.additionalProperties.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(Array.isArray(data22)){
if(data22.length > 5000){
const err46 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data22.length < 0){
const err47 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(data23.length > 4096){
const err48 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data23.length < 1){
const err49 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(!(new Set(data22).size === data22.length)){
const err51 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 1000){
const err52 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key8 of Object.keys(data22)){
const _errs58 = errors;
if(typeof key8 === "string"){
if(key8.length > 4096){
const err53 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/propertyNames/maxLength",keyword:"maxLength",params:{limit: 4096},propertyName:key8};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid24 = _errs58 === errors;
if(!valid24){
const err54 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
for(const key9 of Object.keys(data22)){
let data24 = data22[key9];
if(Array.isArray(data24)){
if(data24.length > 5000){
const err55 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data24.length < 0){
const err56 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/additionalProperties/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(typeof data25 === "string"){
if(data25.length > 4096){
const err57 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data25.length < 1){
const err58 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(!(new Set(data24).size === data24.length)){
const err60 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/properties/targets/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/environments/additionalProperties/properties/targets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data14.rules !== undefined && func0.call(data14, "rules")){
let data26 = data14.rules;
if(Array.isArray(data26)){
if(data26.length > 100){
const err63 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules",schemaPath:"#/properties/environments/additionalProperties/properties/rules/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data26.length < 0){
const err64 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules",schemaPath:"#/properties/environments/additionalProperties/properties/rules/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(!(["variation","rollout"].filter((key) => Object.hasOwn(data27, key)).length === 1)){
const err65 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5,schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.clauses === undefined) || (!(func0.call(data27, "clauses")))){
const err66 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5,schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/required",keyword:"required",params:{missingProperty: "clauses"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key10 of Object.keys(data27)){
if(!((((((((key10 === "id") || (key10 === "description")) || (key10 === "clauses")) || (key10 === "variation")) || (key10 === "rollout")) || (key10 === "rolloutBucketBy")) || (key10 === "rolloutContextKind")) || (key10 === "trackEvents"))){
const err67 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5,schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data27.rolloutBucketBy !== undefined && func0.call(data27, "rolloutBucketBy")){
const _errs71 = errors;
let valid32 = false;
const _errs72 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.rollout === undefined) || (!(func0.call(data27, "rollout")))){
const err68 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5,schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/dependencies/rolloutBucketBy/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid1 = _errs72 === errors;
valid32 = valid32 || _valid1;
if(!valid32){
const err69 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5,schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/dependencies/rolloutBucketBy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data27.rolloutContextKind !== undefined && func0.call(data27, "rolloutContextKind")){
const _errs74 = errors;
let valid33 = false;
const _errs75 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.rollout === undefined) || (!(func0.call(data27, "rollout")))){
const err70 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5,schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/dependencies/rolloutContextKind/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
var _valid2 = _errs75 === errors;
valid33 = valid33 || _valid2;
if(!valid33){
const err71 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5,schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/dependencies/rolloutContextKind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
if(data27.id !== undefined && func0.call(data27, "id")){
if(!(validate55(data27.id, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/id",parentData:data27,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data27.description !== undefined && func0.call(data27, "description")){
let data29 = data27.description;
if(typeof data29 === "string"){
if(data29.length > 4096){
const err72 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/description",schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data29.length < 1){
const err73 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/description",schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/description",schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data27.clauses !== undefined && func0.call(data27, "clauses")){
if(!(validate30(data27.clauses, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/clauses",parentData:data27,parentDataProperty:"clauses",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data27.variation !== undefined && func0.call(data27, "variation")){
if(!(validate57(data27.variation, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/variation",parentData:data27,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data27.rollout !== undefined && func0.call(data27, "rollout")){
if(!(validate60(data27.rollout, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/rollout",parentData:data27,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data27.rolloutBucketBy !== undefined && func0.call(data27, "rolloutBucketBy")){
if(!(validate28(data27.rolloutBucketBy, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/rolloutBucketBy",parentData:data27,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data27.rolloutContextKind !== undefined && func0.call(data27, "rolloutContextKind")){
if(!(validate28(data27.rolloutContextKind, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/rolloutContextKind",parentData:data27,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data27.trackEvents !== undefined && func0.call(data27, "trackEvents")){
if(typeof data27.trackEvents !== "boolean"){
const err75 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5+"/trackEvents",schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/properties/trackEvents/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + i5,schemaPath:"#/properties/environments/additionalProperties/properties/rules/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules",schemaPath:"#/properties/environments/additionalProperties/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data14.fallthrough !== undefined && func0.call(data14, "fallthrough")){
let data36 = data14.fallthrough;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(!(["variation","rollout"].filter((key) => Object.hasOwn(data36, key)).length === 1)){
const err78 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough",schemaPath:"#/properties/environments/additionalProperties/properties/fallthrough/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key11 of Object.keys(data36)){
if(!((((key11 === "variation") || (key11 === "rollout")) || (key11 === "rolloutBucketBy")) || (key11 === "rolloutContextKind"))){
const err79 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough",schemaPath:"#/properties/environments/additionalProperties/properties/fallthrough/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data36.rolloutBucketBy !== undefined && func0.call(data36, "rolloutBucketBy")){
const _errs96 = errors;
let valid42 = false;
const _errs97 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.rollout === undefined) || (!(func0.call(data36, "rollout")))){
const err80 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough",schemaPath:"#/properties/environments/additionalProperties/properties/fallthrough/dependencies/rolloutBucketBy/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var _valid3 = _errs97 === errors;
valid42 = valid42 || _valid3;
if(!valid42){
const err81 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough",schemaPath:"#/properties/environments/additionalProperties/properties/fallthrough/dependencies/rolloutBucketBy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data36.rolloutContextKind !== undefined && func0.call(data36, "rolloutContextKind")){
const _errs99 = errors;
let valid43 = false;
const _errs100 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.rollout === undefined) || (!(func0.call(data36, "rollout")))){
const err82 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough",schemaPath:"#/properties/environments/additionalProperties/properties/fallthrough/dependencies/rolloutContextKind/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid4 = _errs100 === errors;
valid43 = valid43 || _valid4;
if(!valid43){
const err83 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough",schemaPath:"#/properties/environments/additionalProperties/properties/fallthrough/dependencies/rolloutContextKind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
}
if(data36.variation !== undefined && func0.call(data36, "variation")){
if(!(validate57(data36.variation, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough/variation",parentData:data36,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data36.rollout !== undefined && func0.call(data36, "rollout")){
if(!(validate60(data36.rollout, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough/rollout",parentData:data36,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data36.rolloutBucketBy !== undefined && func0.call(data36, "rolloutBucketBy")){
if(!(validate28(data36.rolloutBucketBy, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough/rolloutBucketBy",parentData:data36,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data36.rolloutContextKind !== undefined && func0.call(data36, "rolloutContextKind")){
if(!(validate28(data36.rolloutContextKind, {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough/rolloutContextKind",parentData:data36,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallthrough",schemaPath:"#/properties/environments/additionalProperties/properties/fallthrough/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data14.trackEvents !== undefined && func0.call(data14, "trackEvents")){
if(typeof data14.trackEvents !== "boolean"){
const err85 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/trackEvents",schemaPath:"#/properties/environments/additionalProperties/properties/trackEvents/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data14.trackEventsFallthrough !== undefined && func0.call(data14, "trackEventsFallthrough")){
if(typeof data14.trackEventsFallthrough !== "boolean"){
const err86 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/trackEventsFallthrough",schemaPath:"#/properties/environments/additionalProperties/properties/trackEventsFallthrough/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./build/core/validate/schema/order.js

/** The same things, sorted by where their pointers lead in the document; a mapping comes before what it holds. */
function inDocumentOrder(things, pointerOf, document) {
    const orders = new Map();
    return things
        .map((thing) => ({ thing, ranks: ranksOf(pointerOf(thing), document, orders) }))
        .sort((a, b) => compareRanks(a.ranks, b.ranks))
        .map(({ thing }) => thing);
}
function ranksOf(pointer, document, orders) {
    let value = document;
    return pointer.map((step) => {
        const parent = value;
        value = parent[step];
        return typeof step === "number" ? step : (keyOrder(parent, orders).get(step) ?? 0);
    });
}
function keyOrder(mapping, orders) {
    const known = orders.get(mapping);
    if (known !== undefined)
        return known;
    const order = new Map(((0,json/* isObject */.Gv)(mapping) ? Object.keys(mapping) : []).map((key, index) => [key, index]));
    orders.set(mapping, order);
    return order;
}
function compareRanks(a, b) {
    for (const [index, rank] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        if (rank !== other)
            return rank - other;
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./build/core/validate/schema/shapes/roles.js

const OTHER = { role: "other" };
/** By the way to the place; `*` stands for any item of a list. */
const DOCUMENT_ROLES = new Map([
    ["", "document"],
    ["project", "key"],
    ["flag", "key"],
    ["segment", "key"],
    ["environment", "key"],
    ["environments/*", "key"],
    ["from", "key"],
    ["to", "key"],
    ["description", "text"],
    ["ticket", "text"],
    ["executeAt", "time"],
    ["reviewers", "reviewers"],
    ["reviewers/members/*", "member"],
    ["reviewers/teams/*", "key"],
    ["include/*", "copy-action"],
    ["exclude/*", "copy-action"],
]);
const LISTS = new Set([
    "rules",
    "clauses",
    "new-clauses",
    "new-rules",
    "new-targets",
    "new-prerequisites",
]);
const API_ROLES = new Map([
    ["variation", "id"],
    ["prerequisite-variation", "id"],
    ["rule", "id"],
    ["rules", "id"],
    ["clause", "id"],
    ["clauses", "id"],
    ["weights", "weights"],
    ["weight", "weight"],
    ["new-clause", "clause"],
    ["new-clauses", "clause"],
    ["flag-key", "key"],
    ["text", "text"],
]);
const READABLE_ROLES = new Map([
    ["variation", "variation"],
    ["prerequisite-variation", "variation"],
    ["rule", "rule"],
    ["rules", "rule"],
    ["clause", "clause-reference"],
    ["clauses", "clause-reference"],
    ["weights", "rollout"],
    ["weight", "percentage"],
]);
/** What the place of a pointer is for, in a document whose instructions are of the given scope. */
function expectedAt(pointer, scope) {
    const [first, index, kind, ...rest] = pointer;
    if (first !== "instructions")
        return { role: DOCUMENT_ROLES.get(wayTo(pointer)) ?? "other" };
    if (index === undefined)
        return OTHER;
    if (kind === undefined)
        return { role: "instruction" };
    const shape = instructionShape(scope, String(kind));
    return shape === undefined ? OTHER : inShape(shape, rest, kind === "replaceUserTargets");
}
const wayTo = (pointer) => pointer.map((step) => (typeof step === "number" ? "*" : step)).join("/");
/** What a place inside a mapping of parameters is for. */
function inShape(shape, [name, ...rest], ofUsers = false) {
    if (name === undefined)
        return { role: "shape", shape };
    const parameter = shape.parameters.find((one) => one.name === name || one.readable === name);
    if (parameter === undefined)
        return OTHER;
    const { type, readable } = parameter;
    const inside = LISTS.has(type) ? rest.slice(1) : rest;
    if (LISTS.has(type) && rest.length === 0)
        return OTHER;
    if (type === "new-rules")
        return inShape(NEW_RULE, inside);
    if (type === "new-targets")
        return inShape(ofUsers ? NEW_USER_TARGET : NEW_TARGET, inside);
    if (type === "new-prerequisites")
        return inShape(NEW_PREREQUISITE, inside);
    return { role: inRole((name === readable ? READABLE_ROLES : API_ROLES).get(type) ?? "other", inside) };
}
/** What a place inside one parameter is for, if the parameter itself is for the given. */
function inRole(role, [name, ...rest]) {
    if (name === undefined)
        return role;
    if (role === "rollout")
        return "share";
    if (role === "weights")
        return "weight";
    if (role !== "clause")
        return "other";
    if (name === "contextKind")
        return "text";
    return name === "segmentMatch" && rest.length === 1 ? "key" : "other";
}

;// CONCATENATED MODULE: ./build/core/validate/schema/shapes/flag-roles.js


const flag_roles_OTHER = { role: "other" };
/** What the place of a pointer is for, in a document of `kind: Flag`. */
function expectedInFlag(pointer) {
    const [first, second, ...inside] = pointer;
    if (first === "variations")
        return inItems(DESIRED_VARIATION, pointer.slice(1));
    if (first === "manage")
        return { role: second === undefined ? "other" : "flag-part" };
    if (first !== "environments")
        return expectedAt(pointer, "flag");
    return second === undefined ? { role: "environments" } : inConfiguration(inside);
}
function inConfiguration([part, ...inside]) {
    if (part === undefined)
        return { role: "configuration" };
    if (part === "offVariation")
        return { role: inRole("variation", inside) };
    if (part === "fallthrough")
        return inShape(DESIRED_FALLTHROUGH, inside);
    if (part === "rules")
        return inItems(DESIRED_RULE, inside);
    if (part === "prerequisites")
        return inItems(DESIRED_PREREQUISITE, inside);
    return part === "targets" ? { role: "targets" } : flag_roles_OTHER;
}
function inItems(shape, [index, ...inside]) {
    return index === undefined ? flag_roles_OTHER : inShape(shape, inside);
}

;// CONCATENATED MODULE: ./build/core/validate/schema/mistakes.js





/** The most items that the schema allows any list to have. */
const LONGEST_LIST = 5000;
/** Keywords that ask which keys a mapping has, and say nothing of any other value that its wrong type does not say. */
const ABOUT_KEYS = new Set(["anyOf", "not"]);
const INSIDE_A_CHOICE = /\/anyOf\/[0-9]+\/|\/not\//;
const VALIDATORS = {
    FlagChange: validateFlagChange,
    SegmentChange: validateSegmentChange,
    FlagCopy: validateFlagCopy,
    Flag: validateFlag,
};
/** What the validator says against a document, in document order, without what follows from something else it says. */
function findMistakes(document, subject) {
    const validate = VALIDATORS[subject.kind.name];
    if (validate(shortened(document)))
        return [];
    const errors = validate.errors ?? [];
    const crowded = new Set(errors.filter(({ keyword }) => keyword === "maxProperties").map((error) => error.instancePath));
    const mistakes = errors
        .filter(({ schemaPath, propertyName }) => propertyName === undefined && !INSIDE_A_CHOICE.test(schemaPath))
        .filter(({ keyword, instancePath }) => keyword !== "additionalProperties" || !crowded.has(instancePath))
        .map((error) => locate(error, document, subject))
        .filter(({ keyword, value, expected }) => !ABOUT_KEYS.has(keyword) || (0,json/* isObject */.Gv)(value) || expected.role === "instruction");
    return inDocumentOrder(mistakes, placeOf, document);
}
/** The same document with no more items in a list than it takes to see that they are too many; Ajv's time grows with their square. */
function shortened(value) {
    if (Array.isArray(value))
        return value.slice(0, LONGEST_LIST + 1).map(shortened);
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortened(member)]));
}
function locate(error, document, subject) {
    const pointer = [];
    let value = document;
    for (const step of error.instancePath.split("/").slice(1)) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        pointer.push(Array.isArray(value) ? Number(key) : key);
        value = value[key];
    }
    const { keyword, params, schemaPath } = error;
    const expected = subject.kind.name === "Flag" ? expectedInFlag(pointer) : expectedAt(pointer, subject.scope);
    return { keyword, params, schemaPath, subject, expected, pointer, value };
}
function placeOf({ keyword, params, pointer }) {
    return keyword === "additionalProperties" ? [...pointer, params.additionalProperty] : pointer;
}

;// CONCATENATED MODULE: ./build/core/validate/schema/faults.js












const MOST_FAULTS = 100;
const isInstruction = ({ expected }) => expected.role === "instruction";
const isDocument = ({ expected }) => expected.role === "document";
const isCopyAction = ({ expected }) => expected.role === "copy-action";
const isFlagPart = ({ expected }) => expected.role === "flag-part";
const isClause = ({ expected }) => expected.role === "clause";
const isReference = ({ expected: { role } }) => role === "variation" || role === "clause-reference";
const PATTERN_WORDS = new Map([
    ["key", keyFault],
    ["id", idFault],
    ["share", percentageFault],
    ["percentage", percentageFault],
    ["time", executionDateFault],
    ["member", memberFault],
]);
const WORDS = new Map([
    ["type", (mistake) => (isInstruction(mistake) ? bareInstructionFault(mistake) : typeFault(mistake))],
    ["const", kindFault],
    ["enum", enumWords],
    ["pattern", (mistake) => (PATTERN_WORDS.get(mistake.expected.role) ?? textFault)(mistake)],
    ["minLength", textFault],
    ["maxLength", lengthFault],
    ["minimum", rangeFault],
    ["maximum", rangeFault],
    ["minItems", emptyFault],
    ["maxItems", tooManyFault],
    ["uniqueItems", duplicateItemFault],
    ["propertyNames", namedKeyFault],
    ["required", missingKeyFault],
    ["dependencies", operatorPartFault],
    ["not", choiceWords],
    ["exactlyOne", (mistake) => (isClause(mistake) ? operatorCountFault(mistake) : choiceWords(mistake))],
    ["anyOf", anyOfWords],
    ["additionalProperties", extraKeyWords],
    ["minProperties", (mistake) => keyCountWords(mistake) ?? emptyFault(mistake)],
    ["maxProperties", (mistake) => keyCountWords(mistake) ?? tooManyFault(mistake)],
]);
function enumWords(mistake) {
    if (isCopyAction(mistake))
        return copyActionFault(mistake);
    return isFlagPart(mistake) ? flagPartFault(mistake) : unknownOperatorFault(mistake);
}
function choiceWords(mistake) {
    return isDocument(mistake) ? documentFaults(mistake) : choiceFaults(mistake);
}
function anyOfWords(mistake) {
    if (isInstruction(mistake))
        return bareInstructionFault(mistake);
    if (isClause(mistake))
        return missingAttributeFault(mistake);
    return mistake.schemaPath.includes("/dependencies/") ? rolloutOnlyFault(mistake) : nothingGivenFault(mistake);
}
function extraKeyWords(mistake) {
    if (isInstruction(mistake))
        return unknownKindFault(mistake);
    const date = mistake.params.additionalProperty === "executeAt" ? noExecutionDateFault(mistake) : undefined;
    if (isDocument(mistake) && date !== undefined)
        return date;
    return isClause(mistake) ? unknownClauseKeyFault(mistake) : unknownKeyFault(mistake);
}
function keyCountWords(mistake) {
    if (isInstruction(mistake))
        return oneInstructionFault(mistake);
    return isReference(mistake) ? referenceFault(mistake) : undefined;
}
/** Everything in a document that does not fit the schema of its kind, in document order, 100 faults at most. */
function schemaFaults(value) {
    const mistakes = findMistakes(value, subjectOf(value));
    const spoken = isOfAnotherKind(value) ? mistakes.filter(({ keyword }) => keyword === "const") : mistakes;
    const faults = new Map();
    for (const mistake of spoken) {
        for (const fault of faultsOf(mistake, value)) {
            const identity = JSON.stringify([fault.code, fault.pointer, fault.part, fault.message]);
            if (!faults.has(identity))
                faults.set(identity, fault);
        }
        if (faults.size >= MOST_FAULTS)
            break;
    }
    if (mistakes.length > 0 && faults.size === 0)
        return [atValue("wrong-type", [], "The document does not fit its schema.")];
    return inDocumentOrder([...faults.values()].slice(0, MOST_FAULTS), ({ pointer }) => pointer, value);
}
function faultsOf(mistake, document) {
    const { pointer, value } = mistake;
    const instructions = (0,json/* isObject */.Gv)(document) && Array.isArray(document.instructions) ? document.instructions : [];
    if (isEmptiedKind(pointer, value, instructions[Number(pointer[1])]))
        return [];
    return [WORDS.get(mistake.keyword)?.(mistake) ?? []].flat();
}


/***/ }),

/***/ 1565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** SHA-256 of a text (UTF-8) as base64url without padding. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("base64url");
}


/***/ })

};
;