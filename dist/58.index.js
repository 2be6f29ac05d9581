"use strict";
exports.id = 58;
exports.ids = [58];
exports.modules = {

/***/ 58:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateSource: () => (/* binding */ validateSource)
});

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
;// CONCATENATED MODULE: ./build/core/validate/change-digest.js

/**
 * The digest that answers "is this request this change?": provider, resource and the instructions as the file writes
 * them. It needs no live flag; file name, description, ticket and order of keys do not count.
 */
function changeDigest(sha256, resource, instructions) {
    const { provider, project, environment, flag } = resource;
    const written = instructions.map(({ kind, parameters }) => ({ kind, parameters }));
    const subject = { provider, project, environment, flag, executeAt: null, instructions: written };
    return sha256(`flag-gitops change v1\n${(0,json/* canonicalJson */.dj)(subject)}`);
}

// EXTERNAL MODULE: ./build/core/model/flag.js
var flag = __webpack_require__(4955);
// EXTERNAL MODULE: ./build/core/model/instructions/percentage.js
var percentage = __webpack_require__(5095);
;// CONCATENATED MODULE: ./build/core/validate/rollout-rule.js



/** A rollout shares out exactly 100%: at most one `rest`, no share above 100%, the sum exact. */
function rolloutRule(change) {
    return change.instructions.flatMap(({ kind, parameters }, index) => {
        const pointer = ["instructions", index, kind];
        const rules = parameters.rules;
        const inRules = kind === "replaceRules" && Array.isArray(rules) ? rules : [];
        return [
            ...checkServe(change, parameters, pointer),
            ...inRules.flatMap((rule, at) => ((0,json/* isObject */.Gv)(rule) ? checkServe(change, rule, [...pointer, "rules", at]) : [])),
        ];
    });
}
function checkServe(change, holder, pointer) {
    const { rollout, rolloutWeights } = holder;
    if ((0,json/* isObject */.Gv)(rollout))
        return checkRollout(change, rollout, [...pointer, "rollout"]);
    if (!(0,json/* isObject */.Gv)(rolloutWeights))
        return [];
    const sum = Object.values(rolloutWeights).reduce((total, weight) => total + Number(weight), 0);
    if (sum === flag/* FULL_WEIGHT */.z)
        return [];
    const message = `The rollout weights total ${sum} instead of ${flag/* FULL_WEIGHT */.z}.`;
    const hint = "Weights are thousandths of a percent: 25000 is 25%.";
    return [diagnostic(change, "rollout-total", [...pointer, "rolloutWeights"], "key", message, hint)];
}
function checkRollout(change, rollout, pointer) {
    const shares = Object.entries(rollout);
    const rests = shares.filter(([, share]) => share === "rest");
    const weights = shares.map(([name, share]) => ({
        name,
        weight: share === "rest" ? 0 : (0,percentage/* parsePercentage */.A)(String(share)),
    }));
    const above = weights.find(({ weight }) => weight === undefined);
    if (above !== undefined) {
        const message = `The share ${JSON.stringify(rollout[above.name])} is more than 100%.`;
        return [
            diagnostic(change, "rollout-total", [...pointer, above.name], "value", message, "A rollout shares out 100%."),
        ];
    }
    const sum = weights.reduce((total, { weight }) => total + (weight ?? 0), 0);
    if (rests.length > 1) {
        const name = rests[1]?.[0] ?? "";
        const message = "The rollout says rest twice.";
        return [
            diagnostic(change, "rollout-rest", [...pointer, name], "value", message, "Give all but one variation a percentage."),
        ];
    }
    if (rests.length === 1 ? sum <= flag/* FULL_WEIGHT */.z : sum === flag/* FULL_WEIGHT */.z)
        return [];
    const message = `The rollout adds up to ${(0,percentage/* renderPercentage */.X)(sum)} instead of 100%.`;
    const hint = sum > flag/* FULL_WEIGHT */.z ? "Lower a share." : "Raise a share, or give one variation the rest: `control: rest`.";
    return [diagnostic(change, "rollout-total", pointer, "key", message, hint)];
}
function diagnostic(change, code, pointer, part, message, hint) {
    return { code, file: change.file, where: { document: change.document, pointer, part }, message, hint };
}

// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __webpack_require__(2327);
;// CONCATENATED MODULE: ./build/core/validate/schema/fault.js

/** Every code of a fault that the schema finds; permanent. */
const SCHEMA_CODES = (/* unused pure expression or super */ null && ([
    "choose-one",
    "empty-list",
    "invalid-id",
    "invalid-key",
    "invalid-percentage",
    "invalid-text",
    "missing-attribute",
    "missing-key",
    "missing-operator",
    "no-approval-route",
    "number-for-percentage",
    "one-instruction",
    "one-operator",
    "out-of-range",
    "project-wide-kind",
    "rollout-only",
    "too-long",
    "too-many",
    "unknown-instruction",
    "unknown-key",
    "unknown-operator",
    "wrong-kind",
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
var clause_operators = __webpack_require__(4954);
// EXTERNAL MODULE: ./build/core/model/instructions/instruction-kinds.js + 1 modules
var instruction_kinds = __webpack_require__(5724);
;// CONCATENATED MODULE: ./build/core/validate/schema/shapes.js


/** The keys of which a serving mapping gives exactly one. */
const SERVING_KEYS = ["variation", "variationId", "rollout", "rolloutWeights"];
/** The keys that say how a rollout shares out contexts, and nothing without one. */
const ROLLOUT_ONLY_KEYS = (/* unused pure expression or super */ null && (["rolloutBucketBy", "rolloutContextKind"]));
/** The keys that a change cannot do without. */
const REQUIRED_DOCUMENT_KEYS = [
    "kind",
    "project",
    "flag",
    "environment",
    "description",
    "instructions",
];
/** Every key of a change. */
const DOCUMENT_KEYS = [...REQUIRED_DOCUMENT_KEYS, "ticket"];
/** The keys of a clause that are not operators. */
const CLAUSE_KEYS = ["attribute", "op", "values", "negate", "contextKind"];
/** The keys by which a clause may say its operator. */
const OPERATOR_KEYS = clause_operators/* CLAUSE_OPERATORS */.E;
/** Every kind that an instruction of a flag in an environment may have. */
const KIND_NAMES = instruction_kinds/* INSTRUCTION_KINDS */.x.map(({ kind }) => kind);
/** The kinds that say all there is to say, so that their name alone is an instruction. */
const BARE_KINDS = instruction_kinds/* INSTRUCTION_KINDS */.x.filter(({ parameters, serves }) => !serves && parameters.every(({ required }) => !required)).map(({ kind }) => kind);
/** The kind of that name, or undefined. */
function findKind(name) {
    return instruction_kinds/* INSTRUCTION_KINDS */.x.find(({ kind }) => kind === name);
}
/** The parameters of an instruction kind as a shape; undefined for an unknown kind. */
function instructionShape(name) {
    const kind = findKind(name);
    if (kind === undefined)
        return undefined;
    return { noun: `Instruction "${name}"`, parameters: kind.parameters, serves: kind.serves };
}
const parametersOf = (kind) => findKind(kind)?.parameters ?? [];
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
function keysOf(shape) {
    return shape.parameters.flatMap(({ name, readable }) => (readable === undefined ? [name] : [readable, name]));
}
/** The choices that a shape asks for: an id or its readable twin, a variation or a rollout. */
function choicesOf(shape) {
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
    return pointer.length === 2 || list === undefined
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

;// CONCATENATED MODULE: ./build/core/validate/schema/refused-kinds.js
/** Kinds of lifecycle and flag settings, for which LaunchDarkly has no approval requests. */
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
/** Kinds that change a flag in all environments at once. */
const PROJECT_WIDE_KINDS = [
    "addVariation",
    "removeVariation",
    "updateDefaultVariation",
    "updateVariation",
];

;// CONCATENATED MODULE: ./build/core/validate/schema/explain/instruction-faults.js






const NO_APPROVAL = "LaunchDarkly has no approval requests for lifecycle and flag settings: change them in LaunchDarkly.";
const ALL_ENVIRONMENTS = "Take it out: a change of one environment cannot hold it.";
const WHERE_KINDS_ARE = 'Kinds are named as in LaunchDarkly\'s "Update feature flag", such as "turnFlagOn" or "addRule".';
function refusedKind(kind, at) {
    const name = `Instruction ${(0,did_you_mean/* quote */.hD)(kind)}`;
    if (KINDS_WITHOUT_APPROVAL.includes(kind))
        return at("no-approval-route", `${name} cannot be approved.`, NO_APPROVAL);
    if (PROJECT_WIDE_KINDS.includes(kind)) {
        return at("project-wide-kind", `${name} changes the flag in every environment.`, ALL_ENVIRONMENTS);
    }
    return at("unknown-instruction", `${name} does not exist.`, didYouMean(kind, KIND_NAMES, WHERE_KINDS_ARE));
}
/** The fault of an instruction that is neither a bare kind nor a mapping that says its own faults. */
function bareInstructionFault({ pointer, value }) {
    if ((0,json/* isObject */.Gv)(value))
        return undefined;
    if (typeof value !== "string") {
        const message = `${nameOf(pointer)} must be a kind or a mapping with one kind, ${found(value)}.`;
        return atValue("wrong-type", pointer, message, "Write a kind such as turnFlagOn.");
    }
    const shape = instructionShape(value);
    if (shape === undefined) {
        return refusedKind(value, (code, message, hint) => atValue(code, pointer, message, hint));
    }
    const needed = [
        ...shape.parameters.filter((one) => one.required && one.readable === undefined).map(({ name }) => name),
        ...choicesOf(shape).flatMap(({ names, required }) => (required ? names.slice(0, 1) : [])),
    ];
    const hint = `Write "${value}:" and below it, indented further, ${(0,did_you_mean/* listNames */.Zv)(needed)}.`;
    return atValue("missing-key", pointer, `${shape.noun} has no parameters.`, hint);
}
/** The fault of a key that should be a kind. */
function unknownKindFault({ pointer, params }) {
    const kind = params.additionalProperty;
    return refusedKind(kind, (code, message, hint) => atKey(code, [...pointer, kind], message, hint));
}
/** The fault of an instruction without a kind, or with several keys. */
function oneInstructionFault({ pointer, value }) {
    const keys = Object.keys(value);
    const [, second] = keys;
    if (second === undefined) {
        const hint = "Write a kind such as turnFlagOn.";
        return atValue("one-instruction", pointer, `${nameOf(pointer)} is an empty mapping.`, hint);
    }
    const outside = misplaced(value);
    const hint = outside === undefined
        ? "Give each kind an item of its own in the list."
        : `Indent ${(0,did_you_mean/* listNames */.Zv)(outside.parameters)} further than ${(0,did_you_mean/* quote */.hD)(outside.kind)}.`;
    const message = `${nameOf(pointer)} has ${keys.length} keys, ${(0,did_you_mean/* listNames */.Zv)(keys, 4)}, where one kind belongs.`;
    return atKey("one-instruction", [...pointer, second], message, hint);
}
/** The one kind of a mapping and the parameters that stand beside it instead of below it, if that is what happened. */
function misplaced(mapping) {
    const keys = Object.keys(mapping);
    const kinds = keys.filter((key) => KIND_NAMES.includes(key));
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1)
        return undefined;
    const shape = instructionShape(kind);
    const known = shape === undefined ? [] : keysOf(shape);
    const parameters = keys.filter((key) => known.includes(key));
    return parameters.length === 0 ? undefined : { kind, parameters };
}
/** True if a kind has no value because its parameters stand beside it, which is a fault of the mapping, not of the value. */
function isEmptiedKind(pointer, value, instruction) {
    if (pointer.length !== 3 || value !== null || !(0,json/* isObject */.Gv)(instruction))
        return false;
    return Object.keys(instruction).length > 1;
}

;// CONCATENATED MODULE: ./build/core/validate/schema/explain/mapping-faults.js




const NOUNS = new Map([
    ["document", { noun: "A flag change", keys: DOCUMENT_KEYS }],
    ["variation", { noun: "A variation", keys: ["index", "value", "name"] }],
    ["rule", { noun: "A rule", keys: ["position"] }],
    ["clause-reference", { noun: "A clause", keys: ["position", "attribute"] }],
]);
const DOCUMENT_HINTS = new Map([
    ["kind", 'Add "kind: FlagChange".'],
    ["project", 'Add "project:" with the key of the project.'],
    ["flag", 'Add "flag:" with the key of the flag.'],
    ["environment", 'Add "environment:" with the key of the environment.'],
    ["description", 'Add "description:" with one line that says what the change is for.'],
    ["instructions", 'Add "instructions:" with a list of what to do.'],
]);
function ownerOf({ expected: { role, shape } }) {
    if (shape !== undefined)
        return { noun: shape.noun, keys: keysOf(shape) };
    return NOUNS.get(role) ?? { noun: "A mapping", keys: [] };
}
/** The fault of a key that its mapping does not take. */
function unknownKeyFault(mistake) {
    const key = mistake.params.additionalProperty;
    const { noun, keys } = ownerOf(mistake);
    const free = keys.filter((known) => !Object.hasOwn(mistake.value, known));
    const hint = didYouMean(key, free, allKeys(keys));
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
    const parameter = mistake.expected.shape?.parameters.find(({ name }) => name === missing);
    const hint = parameter === undefined ? DOCUMENT_HINTS.get(missing) : addHint(missing, parameter);
    return atKey("missing-key", mistake.pointer, `${noun} needs "${missing}".`, hint ?? `Add "${missing}".`);
}
const addHint = (name, { description }) => `Add "${name}:". ${description}`;
/** The faults of a mapping that gives both an id and its readable twin, none of them, or not exactly one thing to serve. */
function choiceFaults(mistake) {
    const { shape } = mistake.expected;
    if (shape === undefined)
        return [];
    return choicesOf(shape).flatMap((choice) => choiceFault(mistake, shape, choice) ?? []);
}
function choiceFault({ pointer, value }, shape, { names, required }) {
    const mapping = value;
    const chosen = Object.keys(mapping).filter((key) => names.includes(key));
    const [, second] = chosen;
    if (second !== undefined) {
        const message = `${shape.noun} gives ${(0,did_you_mean/* listNames */.Zv)(chosen)}, of which only one may stand.`;
        return atKey("choose-one", [...pointer, second], message, `Keep one of ${(0,did_you_mean/* listNames */.Zv)(chosen)}.`);
    }
    if (!required || chosen.length > 0 || misspelled(mapping, names, keysOf(shape)))
        return undefined;
    if (names === SERVING_KEYS) {
        const message = `${shape.noun} says neither a variation nor a rollout.`;
        return atKey("choose-one", pointer, message, `Add one of ${(0,did_you_mean/* listNames */.Zv)(names)}.`);
    }
    const [readable, id] = names;
    return atKey("missing-key", pointer, `${shape.noun} needs "${readable}".`, `Add "${readable}:" (or "${id}:").`);
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

;// CONCATENATED MODULE: ./build/core/validate/schema/explain/text-faults.js



const NOT_IN_KEYS = /[^a-zA-Z0-9_.-]/gu;
const NOT_IN_TEXT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const KEY_RULE = 'Keys are letters, digits, ".", "_" and "-", and start with a letter or a digit.';
const ID_RULE = "Ids are letters, digits and hyphens, as LaunchDarkly's API gives them.";
/** Why a text is no key or id: the characters it must not hold, or how it starts. */
function keyProblem(text) {
    if (text === "")
        return "it is empty";
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
/** The fault of a key of a rollout: too long for a variation's name, or no variation's id. */
function rolloutKeyFault({ pointer, params, expected }) {
    const key = String(params.propertyName);
    const place = [...pointer, key];
    if (expected.role !== "weights") {
        return atKey("too-long", place, `A variation in ${nameOf(pointer)} has ${key.length} characters; the most is 4096.`);
    }
    const message = `A variation in ${nameOf(pointer)} is not a valid id: ${keyProblem(key)}.`;
    return atKey("invalid-id", place, message, 'Use "rollout" to write variations by value or name.');
}

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
    if (expected.role === "share" && typeof value === "number")
        return bareNumberFault(mistake, value);
    const types = [mistake.params.type].flat().map(String);
    const words = types.map((type) => TYPE_WORDS.get(type) ?? type);
    const last = words.pop();
    const wanted = words.length === 0 ? last : `${words.join(", ")} or ${last}`;
    return atValue("wrong-type", pointer, `${nameOf(pointer)} must be ${wanted}, ${found(value)}.`, typeHint(types, mistake));
}
function typeHint(types, mistake) {
    const { pointer, value, expected } = mistake;
    const scalar = value !== null && !(0,json/* isObject */.Gv)(value) && !Array.isArray(value);
    if (expected.role === "weight") {
        return 'Write thousandths of a percent, as in 25000, or use "rollout" for percentages.';
    }
    if (pointer.length === 3)
        return kindHint(String(pointer[2]));
    if (value === null)
        return "Give it a value, or take its key out.";
    if (types.includes("string") && !types.includes("number") && scalar)
        return "Put it in quotes.";
    if (types.length === 1 && types.includes("boolean"))
        return "Write true or false.";
    if (types.includes("array") && scalar)
        return listHint(value);
    return undefined;
}
const kindHint = (kind) => BARE_KINDS.includes(kind)
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
function percentageFault({ pointer, value }) {
    const text = String(value);
    const number = /^\s*([0-9]{1,3}(?:\.[0-9]{1,3})?)\s*%?\s*$/.exec(text)?.[1];
    const precise = /^[0-9]{1,3}\.[0-9]{4,20}%$/.test(text);
    const otherwise = precise ? "Write three decimals at most." : 'Write a percentage, such as 25% or 12.5%, or "rest".';
    const hint = number === undefined ? otherwise : `Write ${number}%.`;
    return atValue("invalid-percentage", pointer, `${nameOf(pointer)} is ${(0,did_you_mean/* quote */.hD)(text)}, not a percentage.`, hint);
}
/** The fault of a document that is of another kind. */
function kindFault({ pointer, value }) {
    const hint = didYouMean(typeof value === "string" ? value : "", ["FlagChange"], 'The only kind is "FlagChange".');
    return atValue("wrong-kind", pointer, `Kind ${written(value)} does not exist.`, hint);
}
/** The fault of a number below or above what its place takes. */
function rangeFault({ pointer, value, params, keyword }) {
    const limit = `${keyword === "minimum" ? "the least" : "the most"} is ${params.limit}`;
    return atValue("out-of-range", pointer, `${nameOf(pointer)} is ${written(value)}; ${limit}.`);
}
/** The fault of a list or mapping with too many entries. */
function tooManyFault({ pointer, value, params }) {
    const count = Object.keys(value).length;
    const message = `${nameOf(pointer)} has ${count} entries; the most is ${params.limit}.`;
    return atKey("too-many", pointer, message, "Split it.");
}
/** The fault of a list or mapping that must not be empty. */
function emptyFault({ pointer }) {
    return atValue("empty-list", pointer, `${nameOf(pointer)} is empty.`, "Give it one entry at least.");
}

;// CONCATENATED MODULE: ./build/generated/validate-flag-change.js
// Generated by npm run generate from src/core/model/instruction-kinds.ts.

const validateFlagChange = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas/flag-change.schema.json","type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","const":"FlagChange"},"project":{"allOf":[{"$ref":"#/definitions/key"}]},"flag":{"allOf":[{"$ref":"#/definitions/key"}]},"environment":{"allOf":[{"$ref":"#/definitions/key"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]},"ticket":{"type":"string","maxLength":100,"allOf":[{"$ref":"#/definitions/text"}]},"instructions":{"type":"array","items":{"$ref":"#/definitions/instruction"},"minItems":1,"maxItems":100}},"required":["kind","project","flag","environment","description","instructions"],"definitions":{"key":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256},"id":{"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256},"text":{"type":"string","pattern":"^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}](?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])?$","maxLength":500},"variation":{"type":["string","number","boolean","object"],"maxLength":4096,"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"index":{"type":"integer","minimum":0,"maximum":10000},"value":{},"name":{"type":"string","minLength":1,"maxLength":4096}}},"rollout":{"type":"object","additionalProperties":{"type":"string","pattern":"^(?:rest|[0-9]{1,3}(?:\\.[0-9]{1,3})?%)$"},"propertyNames":{"maxLength":4096},"minProperties":1,"maxProperties":100},"weights":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":100000},"propertyNames":{"pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256},"minProperties":1,"maxProperties":100},"rule":{"type":["string","object"],"minLength":1,"maxLength":4096,"additionalProperties":false,"required":["position"],"properties":{"position":{"type":"integer","minimum":1,"maximum":10000}}},"clauseReference":{"type":"object","additionalProperties":false,"properties":{"position":{"type":"integer","minimum":1,"maximum":10000},"attribute":{"type":"string","minLength":1,"maxLength":4096}},"minProperties":1,"maxProperties":1},"shared1":{"type":"array","items":{"type":["string","number","boolean"],"maxLength":4096},"minItems":1,"maxItems":1000},"clause":{"type":"object","additionalProperties":false,"properties":{"attribute":{"type":"string","minLength":1,"maxLength":4096},"op":{"type":"string","enum":["in","endsWith","startsWith","matches","contains","lessThan","lessThanOrEqual","greaterThan","greaterThanOrEqual","before","after","segmentMatch","semVerEqual","semVerLessThan","semVerGreaterThan"]},"values":{"$ref":"#/definitions/shared1"},"negate":{"type":"boolean"},"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"in":{"$ref":"#/definitions/shared1"},"endsWith":{"$ref":"#/definitions/shared1"},"startsWith":{"$ref":"#/definitions/shared1"},"matches":{"$ref":"#/definitions/shared1"},"contains":{"$ref":"#/definitions/shared1"},"lessThan":{"$ref":"#/definitions/shared1"},"lessThanOrEqual":{"$ref":"#/definitions/shared1"},"greaterThan":{"$ref":"#/definitions/shared1"},"greaterThanOrEqual":{"$ref":"#/definitions/shared1"},"before":{"$ref":"#/definitions/shared1"},"after":{"$ref":"#/definitions/shared1"},"segmentMatch":{"type":"array","items":{"$ref":"#/definitions/key"},"minItems":1,"maxItems":1000},"semVerEqual":{"$ref":"#/definitions/shared1"},"semVerLessThan":{"$ref":"#/definitions/shared1"},"semVerGreaterThan":{"$ref":"#/definitions/shared1"}},"exactlyOne":["op","in","endsWith","startsWith","matches","contains","lessThan","lessThanOrEqual","greaterThan","greaterThanOrEqual","before","after","segmentMatch","semVerEqual","semVerLessThan","semVerGreaterThan"],"anyOf":[{"required":["attribute"]},{"required":["segmentMatch"]},{"required":["op"],"properties":{"op":{"const":"segmentMatch"}}}],"dependencies":{"op":["values"],"values":["op"]}},"shared2":{"type":"array","items":{"$ref":"#/definitions/clause"},"minItems":1,"maxItems":100},"newRule":{"type":"object","additionalProperties":false,"properties":{"description":{"allOf":[{"$ref":"#/definitions/text"}]},"clauses":{"$ref":"#/definitions/shared2"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"trackEvents":{"type":"boolean"}},"required":["clauses"],"allOf":[{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"shared3":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":0,"maxItems":1000},"newTarget":{"type":"object","additionalProperties":false,"properties":{"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"values":{"$ref":"#/definitions/shared3"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]},"newUserTarget":{"type":"object","additionalProperties":false,"properties":{"values":{"$ref":"#/definitions/shared3"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]},"newPrerequisite":{"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["key"],"allOf":[{"exactlyOne":["variation","variationId"]}]},"instruction":{"anyOf":[{"type":"string","enum":["turnFlagOn","turnFlagOff"]},{"$ref":"#/definitions/instructionMapping"}]},"shared4":{"type":"object","additionalProperties":false,"properties":{}},"shared5":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"clause":{"allOf":[{"$ref":"#/definitions/clauseReference"}]},"clauseId":{"allOf":[{"$ref":"#/definitions/id"}]},"values":{"$ref":"#/definitions/shared1"}},"required":["values"],"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["clause","clauseId"]}]},"shared7":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":1,"maxItems":1000},"shared6":{"type":"object","additionalProperties":false,"properties":{"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"values":{"$ref":"#/definitions/shared7"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]},"shared8":{"type":"object","additionalProperties":false,"properties":{"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"allOf":[{"exactlyOne":["variation","variationId"]}]},"shared9":{"type":"object","additionalProperties":false,"properties":{"values":{"$ref":"#/definitions/shared7"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]},"shared10":{"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["key"],"allOf":[{"exactlyOne":["variation","variationId"]}]},"shared11":{"type":"object","additionalProperties":false,"properties":{"trackEvents":{"type":"boolean"}},"required":["trackEvents"]},"instructionMapping":{"type":"object","additionalProperties":false,"properties":{"turnFlagOn":{"$ref":"#/definitions/shared4"},"turnFlagOff":{"$ref":"#/definitions/shared4"},"addRule":{"type":"object","additionalProperties":false,"properties":{"description":{"allOf":[{"$ref":"#/definitions/text"}]},"clauses":{"$ref":"#/definitions/shared2"},"beforeRule":{"allOf":[{"$ref":"#/definitions/rule"}]},"beforeRuleId":{"allOf":[{"$ref":"#/definitions/id"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["clauses"],"allOf":[{"not":{"required":["beforeRule","beforeRuleId"]}},{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"removeRule":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]}},"allOf":[{"exactlyOne":["rule","ruleId"]}]},"reorderRules":{"type":"object","additionalProperties":false,"properties":{"rules":{"type":"array","items":{"$ref":"#/definitions/rule"},"minItems":1,"maxItems":1000},"ruleIds":{"type":"array","items":{"$ref":"#/definitions/id"},"minItems":1,"maxItems":1000}},"allOf":[{"exactlyOne":["rules","ruleIds"]}]},"replaceRules":{"type":"object","additionalProperties":false,"properties":{"rules":{"type":"array","items":{"$ref":"#/definitions/newRule"},"minItems":0,"maxItems":1000}},"required":["rules"]},"updateRuleDescription":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["description"],"allOf":[{"exactlyOne":["rule","ruleId"]}]},"updateRuleTrackEvents":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"trackEvents":{"type":"boolean"}},"required":["trackEvents"],"allOf":[{"exactlyOne":["rule","ruleId"]}]},"updateRuleVariationOrRollout":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"addClauses":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"clauses":{"$ref":"#/definitions/shared2"}},"required":["clauses"],"allOf":[{"exactlyOne":["rule","ruleId"]}]},"removeClauses":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"clauses":{"type":"array","items":{"$ref":"#/definitions/clauseReference"},"minItems":1,"maxItems":100},"clauseIds":{"type":"array","items":{"$ref":"#/definitions/id"},"minItems":1,"maxItems":100}},"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["clauses","clauseIds"]}]},"updateClause":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"replaces":{"allOf":[{"$ref":"#/definitions/clauseReference"}]},"clauseId":{"allOf":[{"$ref":"#/definitions/id"}]},"clause":{"allOf":[{"$ref":"#/definitions/clause"}]}},"required":["clause"],"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["replaces","clauseId"]}]},"addValuesToClause":{"$ref":"#/definitions/shared5"},"removeValuesFromClause":{"$ref":"#/definitions/shared5"},"addTargets":{"$ref":"#/definitions/shared6"},"removeTargets":{"$ref":"#/definitions/shared6"},"clearTargets":{"$ref":"#/definitions/shared8"},"replaceTargets":{"type":"object","additionalProperties":false,"properties":{"targets":{"type":"array","items":{"$ref":"#/definitions/newTarget"},"minItems":0,"maxItems":1000}},"required":["targets"]},"addUserTargets":{"$ref":"#/definitions/shared9"},"removeUserTargets":{"$ref":"#/definitions/shared9"},"clearUserTargets":{"$ref":"#/definitions/shared8"},"replaceUserTargets":{"type":"object","additionalProperties":false,"properties":{"targets":{"type":"array","items":{"$ref":"#/definitions/newUserTarget"},"minItems":0,"maxItems":1000}},"required":["targets"]},"addPrerequisite":{"$ref":"#/definitions/shared10"},"updatePrerequisite":{"$ref":"#/definitions/shared10"},"removePrerequisite":{"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]}},"required":["key"]},"replacePrerequisites":{"type":"object","additionalProperties":false,"properties":{"prerequisites":{"type":"array","items":{"$ref":"#/definitions/newPrerequisite"},"minItems":0,"maxItems":100}},"required":["prerequisites"]},"updateFallthroughVariationOrRollout":{"type":"object","additionalProperties":false,"properties":{"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"updateOffVariation":{"$ref":"#/definitions/shared8"},"updateTrackEvents":{"$ref":"#/definitions/shared11"},"updateTrackEventsFallthrough":{"$ref":"#/definitions/shared11"}},"minProperties":1,"maxProperties":1}}};
const func0 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256};
const pattern0 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0.test(data)){
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
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"string","pattern":"^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}](?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])?$","maxLength":500};
const pattern1 = new RegExp("^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}](?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])?$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1.test(data)){
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
validate26.errors = vErrors;
return errors === 0;
}

const schema9 = {"anyOf":[{"type":"string","enum":["turnFlagOn","turnFlagOff"]},{"$ref":"#/definitions/instructionMapping"}]};
const schema10 = {"type":"object","additionalProperties":false,"properties":{"turnFlagOn":{"$ref":"#/definitions/shared4"},"turnFlagOff":{"$ref":"#/definitions/shared4"},"addRule":{"type":"object","additionalProperties":false,"properties":{"description":{"allOf":[{"$ref":"#/definitions/text"}]},"clauses":{"$ref":"#/definitions/shared2"},"beforeRule":{"allOf":[{"$ref":"#/definitions/rule"}]},"beforeRuleId":{"allOf":[{"$ref":"#/definitions/id"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["clauses"],"allOf":[{"not":{"required":["beforeRule","beforeRuleId"]}},{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"removeRule":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]}},"allOf":[{"exactlyOne":["rule","ruleId"]}]},"reorderRules":{"type":"object","additionalProperties":false,"properties":{"rules":{"type":"array","items":{"$ref":"#/definitions/rule"},"minItems":1,"maxItems":1000},"ruleIds":{"type":"array","items":{"$ref":"#/definitions/id"},"minItems":1,"maxItems":1000}},"allOf":[{"exactlyOne":["rules","ruleIds"]}]},"replaceRules":{"type":"object","additionalProperties":false,"properties":{"rules":{"type":"array","items":{"$ref":"#/definitions/newRule"},"minItems":0,"maxItems":1000}},"required":["rules"]},"updateRuleDescription":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["description"],"allOf":[{"exactlyOne":["rule","ruleId"]}]},"updateRuleTrackEvents":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"trackEvents":{"type":"boolean"}},"required":["trackEvents"],"allOf":[{"exactlyOne":["rule","ruleId"]}]},"updateRuleVariationOrRollout":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"addClauses":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"clauses":{"$ref":"#/definitions/shared2"}},"required":["clauses"],"allOf":[{"exactlyOne":["rule","ruleId"]}]},"removeClauses":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"clauses":{"type":"array","items":{"$ref":"#/definitions/clauseReference"},"minItems":1,"maxItems":100},"clauseIds":{"type":"array","items":{"$ref":"#/definitions/id"},"minItems":1,"maxItems":100}},"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["clauses","clauseIds"]}]},"updateClause":{"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"replaces":{"allOf":[{"$ref":"#/definitions/clauseReference"}]},"clauseId":{"allOf":[{"$ref":"#/definitions/id"}]},"clause":{"allOf":[{"$ref":"#/definitions/clause"}]}},"required":["clause"],"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["replaces","clauseId"]}]},"addValuesToClause":{"$ref":"#/definitions/shared5"},"removeValuesFromClause":{"$ref":"#/definitions/shared5"},"addTargets":{"$ref":"#/definitions/shared6"},"removeTargets":{"$ref":"#/definitions/shared6"},"clearTargets":{"$ref":"#/definitions/shared8"},"replaceTargets":{"type":"object","additionalProperties":false,"properties":{"targets":{"type":"array","items":{"$ref":"#/definitions/newTarget"},"minItems":0,"maxItems":1000}},"required":["targets"]},"addUserTargets":{"$ref":"#/definitions/shared9"},"removeUserTargets":{"$ref":"#/definitions/shared9"},"clearUserTargets":{"$ref":"#/definitions/shared8"},"replaceUserTargets":{"type":"object","additionalProperties":false,"properties":{"targets":{"type":"array","items":{"$ref":"#/definitions/newUserTarget"},"minItems":0,"maxItems":1000}},"required":["targets"]},"addPrerequisite":{"$ref":"#/definitions/shared10"},"updatePrerequisite":{"$ref":"#/definitions/shared10"},"removePrerequisite":{"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]}},"required":["key"]},"replacePrerequisites":{"type":"object","additionalProperties":false,"properties":{"prerequisites":{"type":"array","items":{"$ref":"#/definitions/newPrerequisite"},"minItems":0,"maxItems":100}},"required":["prerequisites"]},"updateFallthroughVariationOrRollout":{"type":"object","additionalProperties":false,"properties":{"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}},"updateOffVariation":{"$ref":"#/definitions/shared8"},"updateTrackEvents":{"$ref":"#/definitions/shared11"},"updateTrackEventsFallthrough":{"$ref":"#/definitions/shared11"}},"minProperties":1,"maxProperties":1};
const schema11 = {"type":"object","additionalProperties":false,"properties":{}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate31.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"array","items":{"$ref":"#/definitions/clause"},"minItems":1,"maxItems":100};
const schema13 = {"type":"object","additionalProperties":false,"properties":{"attribute":{"type":"string","minLength":1,"maxLength":4096},"op":{"type":"string","enum":["in","endsWith","startsWith","matches","contains","lessThan","lessThanOrEqual","greaterThan","greaterThanOrEqual","before","after","segmentMatch","semVerEqual","semVerLessThan","semVerGreaterThan"]},"values":{"$ref":"#/definitions/shared1"},"negate":{"type":"boolean"},"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"in":{"$ref":"#/definitions/shared1"},"endsWith":{"$ref":"#/definitions/shared1"},"startsWith":{"$ref":"#/definitions/shared1"},"matches":{"$ref":"#/definitions/shared1"},"contains":{"$ref":"#/definitions/shared1"},"lessThan":{"$ref":"#/definitions/shared1"},"lessThanOrEqual":{"$ref":"#/definitions/shared1"},"greaterThan":{"$ref":"#/definitions/shared1"},"greaterThanOrEqual":{"$ref":"#/definitions/shared1"},"before":{"$ref":"#/definitions/shared1"},"after":{"$ref":"#/definitions/shared1"},"segmentMatch":{"type":"array","items":{"$ref":"#/definitions/key"},"minItems":1,"maxItems":1000},"semVerEqual":{"$ref":"#/definitions/shared1"},"semVerLessThan":{"$ref":"#/definitions/shared1"},"semVerGreaterThan":{"$ref":"#/definitions/shared1"}},"exactlyOne":["op","in","endsWith","startsWith","matches","contains","lessThan","lessThanOrEqual","greaterThan","greaterThanOrEqual","before","after","segmentMatch","semVerEqual","semVerLessThan","semVerGreaterThan"],"anyOf":[{"required":["attribute"]},{"required":["segmentMatch"]},{"required":["op"],"properties":{"op":{"const":"segmentMatch"}}}],"dependencies":{"op":["values"],"values":["op"]}};
const schema14 = {"type":"array","items":{"type":["string","number","boolean"],"maxLength":4096},"minItems":1,"maxItems":1000};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate37(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate26(data.contextKind, {instancePath:instancePath+"/contextKind",parentData:data,parentDataProperty:"contextKind",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined && func0.call(data, "in")){
if(!(validate37(data.in, {instancePath:instancePath+"/in",parentData:data,parentDataProperty:"in",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.endsWith !== undefined && func0.call(data, "endsWith")){
if(!(validate37(data.endsWith, {instancePath:instancePath+"/endsWith",parentData:data,parentDataProperty:"endsWith",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.startsWith !== undefined && func0.call(data, "startsWith")){
if(!(validate37(data.startsWith, {instancePath:instancePath+"/startsWith",parentData:data,parentDataProperty:"startsWith",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined && func0.call(data, "matches")){
if(!(validate37(data.matches, {instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.contains !== undefined && func0.call(data, "contains")){
if(!(validate37(data.contains, {instancePath:instancePath+"/contains",parentData:data,parentDataProperty:"contains",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.lessThan !== undefined && func0.call(data, "lessThan")){
if(!(validate37(data.lessThan, {instancePath:instancePath+"/lessThan",parentData:data,parentDataProperty:"lessThan",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.lessThanOrEqual !== undefined && func0.call(data, "lessThanOrEqual")){
if(!(validate37(data.lessThanOrEqual, {instancePath:instancePath+"/lessThanOrEqual",parentData:data,parentDataProperty:"lessThanOrEqual",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.greaterThan !== undefined && func0.call(data, "greaterThan")){
if(!(validate37(data.greaterThan, {instancePath:instancePath+"/greaterThan",parentData:data,parentDataProperty:"greaterThan",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.greaterThanOrEqual !== undefined && func0.call(data, "greaterThanOrEqual")){
if(!(validate37(data.greaterThanOrEqual, {instancePath:instancePath+"/greaterThanOrEqual",parentData:data,parentDataProperty:"greaterThanOrEqual",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined && func0.call(data, "before")){
if(!(validate37(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(!(validate37(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate22(data17[i0], {instancePath:instancePath+"/segmentMatch/" + i0,parentData:data17,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if(!(validate37(data.semVerEqual, {instancePath:instancePath+"/semVerEqual",parentData:data,parentDataProperty:"semVerEqual",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.semVerLessThan !== undefined && func0.call(data, "semVerLessThan")){
if(!(validate37(data.semVerLessThan, {instancePath:instancePath+"/semVerLessThan",parentData:data,parentDataProperty:"semVerLessThan",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.semVerGreaterThan !== undefined && func0.call(data, "semVerGreaterThan")){
if(!(validate37(data.semVerGreaterThan, {instancePath:instancePath+"/semVerGreaterThan",parentData:data,parentDataProperty:"semVerGreaterThan",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate36(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
validate35.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["string","object"],"minLength":1,"maxLength":4096,"additionalProperties":false,"required":["position"],"properties":{"position":{"type":"integer","minimum":1,"maximum":10000}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type}};
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
validate57.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0.test(data)){
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
validate59.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["string","number","boolean","object"],"maxLength":4096,"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"index":{"type":"integer","minimum":0,"maximum":10000},"value":{},"name":{"type":"string","minLength":1,"maxLength":4096}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema17.type}};
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
validate61.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":{"type":"string","pattern":"^(?:rest|[0-9]{1,3}(?:\\.[0-9]{1,3})?%)$"},"propertyNames":{"maxLength":4096},"minProperties":1,"maxProperties":100};
const pattern3 = new RegExp("^(?:rest|[0-9]{1,3}(?:\\.[0-9]{1,3})?%)$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate64.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":100000},"propertyNames":{"pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256},"minProperties":1,"maxProperties":100};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0.test(key0)){
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
validate66.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"properties":{"description":{"allOf":[{"$ref":"#/definitions/text"}]},"clauses":{"$ref":"#/definitions/shared2"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]},"rolloutWeights":{"allOf":[{"$ref":"#/definitions/weights"}]},"rolloutBucketBy":{"allOf":[{"$ref":"#/definitions/text"}]},"rolloutContextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"trackEvents":{"type":"boolean"}},"required":["clauses"],"allOf":[{"exactlyOne":["variation","variationId","rollout","rolloutWeights"]}],"dependencies":{"rolloutBucketBy":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]},"rolloutContextKind":{"anyOf":[{"required":["rollout"]},{"required":["rolloutWeights"]}]}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func0.call(schema20.properties, key0))){
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
if(!(validate26(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.clauses !== undefined && func0.call(data, "clauses")){
if(!(validate35(data.clauses, {instancePath:instancePath+"/clauses",parentData:data,parentDataProperty:"clauses",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate61(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate59(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.rollout !== undefined && func0.call(data, "rollout")){
if(!(validate64(data.rollout, {instancePath:instancePath+"/rollout",parentData:data,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.rolloutWeights !== undefined && func0.call(data, "rolloutWeights")){
if(!(validate66(data.rolloutWeights, {instancePath:instancePath+"/rolloutWeights",parentData:data,parentDataProperty:"rolloutWeights",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.rolloutBucketBy !== undefined && func0.call(data, "rolloutBucketBy")){
if(!(validate26(data.rolloutBucketBy, {instancePath:instancePath+"/rolloutBucketBy",parentData:data,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.rolloutContextKind !== undefined && func0.call(data, "rolloutContextKind")){
if(!(validate26(data.rolloutContextKind, {instancePath:instancePath+"/rolloutContextKind",parentData:data,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
validate74.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"properties":{"position":{"type":"integer","minimum":1,"maximum":10000},"attribute":{"type":"string","minLength":1,"maxLength":4096}},"minProperties":1,"maxProperties":1};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate102.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"rule":{"allOf":[{"$ref":"#/definitions/rule"}]},"ruleId":{"allOf":[{"$ref":"#/definitions/id"}]},"clause":{"allOf":[{"$ref":"#/definitions/clauseReference"}]},"clauseId":{"allOf":[{"$ref":"#/definitions/id"}]},"values":{"$ref":"#/definitions/shared1"}},"required":["values"],"allOf":[{"exactlyOne":["rule","ruleId"]},{"exactlyOne":["clause","clauseId"]}]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate57(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.ruleId !== undefined && func0.call(data, "ruleId")){
if(!(validate59(data.ruleId, {instancePath:instancePath+"/ruleId",parentData:data,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined && func0.call(data, "clause")){
if(!(validate102(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.clauseId !== undefined && func0.call(data, "clauseId")){
if(!(validate59(data.clauseId, {instancePath:instancePath+"/clauseId",parentData:data,parentDataProperty:"clauseId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate37(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
validate110.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"properties":{"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"values":{"$ref":"#/definitions/shared7"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]};
const schema24 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":1,"maxItems":1000};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate120.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate26(data.contextKind, {instancePath:instancePath+"/contextKind",parentData:data,parentDataProperty:"contextKind",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate120(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate61(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate59(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate118.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"properties":{"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate61(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate59(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate126.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"properties":{"contextKind":{"allOf":[{"$ref":"#/definitions/text"}]},"values":{"$ref":"#/definitions/shared3"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]};
const schema27 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":0,"maxItems":1000};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate132.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate26(data.contextKind, {instancePath:instancePath+"/contextKind",parentData:data,parentDataProperty:"contextKind",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined && func0.call(data, "values")){
if(!(validate132(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate61(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate59(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate130.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"properties":{"values":{"$ref":"#/definitions/shared7"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate120(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate61(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate59(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate137.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"properties":{"values":{"$ref":"#/definitions/shared3"},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["values"],"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate132(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate61(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate59(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate144.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["key"],"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate22(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate61(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate59(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate149.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"properties":{"key":{"allOf":[{"$ref":"#/definitions/key"}]},"variation":{"allOf":[{"$ref":"#/definitions/variation"}]},"variationId":{"allOf":[{"$ref":"#/definitions/id"}]}},"required":["key"],"allOf":[{"exactlyOne":["variation","variationId"]}]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate22(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.variation !== undefined && func0.call(data, "variation")){
if(!(validate61(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.variationId !== undefined && func0.call(data, "variationId")){
if(!(validate59(data.variationId, {instancePath:instancePath+"/variationId",parentData:data,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate156.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"properties":{"trackEvents":{"type":"boolean"}},"required":["trackEvents"]};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate168.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func0.call(schema10.properties, key0))){
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
if(!(validate31(data.turnFlagOn, {instancePath:instancePath+"/turnFlagOn",parentData:data,parentDataProperty:"turnFlagOn",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.turnFlagOff !== undefined && func0.call(data, "turnFlagOff")){
if(!(validate31(data.turnFlagOff, {instancePath:instancePath+"/turnFlagOff",parentData:data,parentDataProperty:"turnFlagOff",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(func0.call(schema10.properties.addRule.properties, key1))){
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
if(!(validate26(data2.description, {instancePath:instancePath+"/addRule/description",parentData:data2,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data2.clauses !== undefined && func0.call(data2, "clauses")){
if(!(validate35(data2.clauses, {instancePath:instancePath+"/addRule/clauses",parentData:data2,parentDataProperty:"clauses",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data2.beforeRule !== undefined && func0.call(data2, "beforeRule")){
if(!(validate57(data2.beforeRule, {instancePath:instancePath+"/addRule/beforeRule",parentData:data2,parentDataProperty:"beforeRule",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data2.beforeRuleId !== undefined && func0.call(data2, "beforeRuleId")){
if(!(validate59(data2.beforeRuleId, {instancePath:instancePath+"/addRule/beforeRuleId",parentData:data2,parentDataProperty:"beforeRuleId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data2.variation !== undefined && func0.call(data2, "variation")){
if(!(validate61(data2.variation, {instancePath:instancePath+"/addRule/variation",parentData:data2,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data2.variationId !== undefined && func0.call(data2, "variationId")){
if(!(validate59(data2.variationId, {instancePath:instancePath+"/addRule/variationId",parentData:data2,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data2.rollout !== undefined && func0.call(data2, "rollout")){
if(!(validate64(data2.rollout, {instancePath:instancePath+"/addRule/rollout",parentData:data2,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data2.rolloutWeights !== undefined && func0.call(data2, "rolloutWeights")){
if(!(validate66(data2.rolloutWeights, {instancePath:instancePath+"/addRule/rolloutWeights",parentData:data2,parentDataProperty:"rolloutWeights",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data2.rolloutBucketBy !== undefined && func0.call(data2, "rolloutBucketBy")){
if(!(validate26(data2.rolloutBucketBy, {instancePath:instancePath+"/addRule/rolloutBucketBy",parentData:data2,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data2.rolloutContextKind !== undefined && func0.call(data2, "rolloutContextKind")){
if(!(validate26(data2.rolloutContextKind, {instancePath:instancePath+"/addRule/rolloutContextKind",parentData:data2,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
let data13 = data.removeRule;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data13, key)).length === 1)){
const err15 = {instancePath:instancePath+"/removeRule",schemaPath:"#/properties/removeRule/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 of Object.keys(data13)){
if(!((key2 === "rule") || (key2 === "ruleId"))){
const err16 = {instancePath:instancePath+"/removeRule",schemaPath:"#/properties/removeRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.rule !== undefined && func0.call(data13, "rule")){
if(!(validate57(data13.rule, {instancePath:instancePath+"/removeRule/rule",parentData:data13,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data13.ruleId !== undefined && func0.call(data13, "ruleId")){
if(!(validate59(data13.ruleId, {instancePath:instancePath+"/removeRule/ruleId",parentData:data13,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/removeRule",schemaPath:"#/properties/removeRule/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.reorderRules !== undefined && func0.call(data, "reorderRules")){
let data16 = data.reorderRules;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(!(["rules","ruleIds"].filter((key) => Object.hasOwn(data16, key)).length === 1)){
const err18 = {instancePath:instancePath+"/reorderRules",schemaPath:"#/properties/reorderRules/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 of Object.keys(data16)){
if(!((key3 === "rules") || (key3 === "ruleIds"))){
const err19 = {instancePath:instancePath+"/reorderRules",schemaPath:"#/properties/reorderRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.rules !== undefined && func0.call(data16, "rules")){
let data17 = data16.rules;
if(Array.isArray(data17)){
if(data17.length > 1000){
const err20 = {instancePath:instancePath+"/reorderRules/rules",schemaPath:"#/properties/reorderRules/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data17.length < 1){
const err21 = {instancePath:instancePath+"/reorderRules/rules",schemaPath:"#/properties/reorderRules/properties/rules/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data17[i0], {instancePath:instancePath+"/reorderRules/rules/" + i0,parentData:data17,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/reorderRules/rules",schemaPath:"#/properties/reorderRules/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data16.ruleIds !== undefined && func0.call(data16, "ruleIds")){
let data19 = data16.ruleIds;
if(Array.isArray(data19)){
if(data19.length > 1000){
const err23 = {instancePath:instancePath+"/reorderRules/ruleIds",schemaPath:"#/properties/reorderRules/properties/ruleIds/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data19.length < 1){
const err24 = {instancePath:instancePath+"/reorderRules/ruleIds",schemaPath:"#/properties/reorderRules/properties/ruleIds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(!(validate59(data19[i1], {instancePath:instancePath+"/reorderRules/ruleIds/" + i1,parentData:data19,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/reorderRules/ruleIds",schemaPath:"#/properties/reorderRules/properties/ruleIds/type",keyword:"type",params:{type: "array"}};
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
const err26 = {instancePath:instancePath+"/reorderRules",schemaPath:"#/properties/reorderRules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.replaceRules !== undefined && func0.call(data, "replaceRules")){
let data21 = data.replaceRules;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.rules === undefined) || (!(func0.call(data21, "rules")))){
const err27 = {instancePath:instancePath+"/replaceRules",schemaPath:"#/properties/replaceRules/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 of Object.keys(data21)){
if(!(key4 === "rules")){
const err28 = {instancePath:instancePath+"/replaceRules",schemaPath:"#/properties/replaceRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.rules !== undefined && func0.call(data21, "rules")){
let data22 = data21.rules;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err29 = {instancePath:instancePath+"/replaceRules/rules",schemaPath:"#/properties/replaceRules/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data22.length < 0){
const err30 = {instancePath:instancePath+"/replaceRules/rules",schemaPath:"#/properties/replaceRules/properties/rules/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate74(data22[i2], {instancePath:instancePath+"/replaceRules/rules/" + i2,parentData:data22,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/replaceRules/rules",schemaPath:"#/properties/replaceRules/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/replaceRules",schemaPath:"#/properties/replaceRules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.updateRuleDescription !== undefined && func0.call(data, "updateRuleDescription")){
let data24 = data.updateRuleDescription;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data24, key)).length === 1)){
const err33 = {instancePath:instancePath+"/updateRuleDescription",schemaPath:"#/properties/updateRuleDescription/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.description === undefined) || (!(func0.call(data24, "description")))){
const err34 = {instancePath:instancePath+"/updateRuleDescription",schemaPath:"#/properties/updateRuleDescription/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 of Object.keys(data24)){
if(!(((key5 === "rule") || (key5 === "ruleId")) || (key5 === "description"))){
const err35 = {instancePath:instancePath+"/updateRuleDescription",schemaPath:"#/properties/updateRuleDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data24.rule !== undefined && func0.call(data24, "rule")){
if(!(validate57(data24.rule, {instancePath:instancePath+"/updateRuleDescription/rule",parentData:data24,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data24.ruleId !== undefined && func0.call(data24, "ruleId")){
if(!(validate59(data24.ruleId, {instancePath:instancePath+"/updateRuleDescription/ruleId",parentData:data24,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data24.description !== undefined && func0.call(data24, "description")){
if(!(validate26(data24.description, {instancePath:instancePath+"/updateRuleDescription/description",parentData:data24,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/updateRuleDescription",schemaPath:"#/properties/updateRuleDescription/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.updateRuleTrackEvents !== undefined && func0.call(data, "updateRuleTrackEvents")){
let data28 = data.updateRuleTrackEvents;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data28, key)).length === 1)){
const err37 = {instancePath:instancePath+"/updateRuleTrackEvents",schemaPath:"#/properties/updateRuleTrackEvents/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.trackEvents === undefined) || (!(func0.call(data28, "trackEvents")))){
const err38 = {instancePath:instancePath+"/updateRuleTrackEvents",schemaPath:"#/properties/updateRuleTrackEvents/required",keyword:"required",params:{missingProperty: "trackEvents"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key6 of Object.keys(data28)){
if(!(((key6 === "rule") || (key6 === "ruleId")) || (key6 === "trackEvents"))){
const err39 = {instancePath:instancePath+"/updateRuleTrackEvents",schemaPath:"#/properties/updateRuleTrackEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data28.rule !== undefined && func0.call(data28, "rule")){
if(!(validate57(data28.rule, {instancePath:instancePath+"/updateRuleTrackEvents/rule",parentData:data28,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data28.ruleId !== undefined && func0.call(data28, "ruleId")){
if(!(validate59(data28.ruleId, {instancePath:instancePath+"/updateRuleTrackEvents/ruleId",parentData:data28,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data28.trackEvents !== undefined && func0.call(data28, "trackEvents")){
if(typeof data28.trackEvents !== "boolean"){
const err40 = {instancePath:instancePath+"/updateRuleTrackEvents/trackEvents",schemaPath:"#/properties/updateRuleTrackEvents/properties/trackEvents/type",keyword:"type",params:{type: "boolean"}};
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
const err41 = {instancePath:instancePath+"/updateRuleTrackEvents",schemaPath:"#/properties/updateRuleTrackEvents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.updateRuleVariationOrRollout !== undefined && func0.call(data, "updateRuleVariationOrRollout")){
let data32 = data.updateRuleVariationOrRollout;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data32, key)).length === 1)){
const err42 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(!(["variation","variationId","rollout","rolloutWeights"].filter((key) => Object.hasOwn(data32, key)).length === 1)){
const err43 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/allOf/1/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key7 of Object.keys(data32)){
if(!((((((((key7 === "rule") || (key7 === "ruleId")) || (key7 === "variation")) || (key7 === "variationId")) || (key7 === "rollout")) || (key7 === "rolloutWeights")) || (key7 === "rolloutBucketBy")) || (key7 === "rolloutContextKind"))){
const err44 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data32.rolloutBucketBy !== undefined && func0.call(data32, "rolloutBucketBy")){
const _errs88 = errors;
let valid40 = false;
const _errs89 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.rollout === undefined) || (!(func0.call(data32, "rollout")))){
const err45 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutBucketBy/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var _valid2 = _errs89 === errors;
valid40 = valid40 || _valid2;
if(!valid40){
const _errs90 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.rolloutWeights === undefined) || (!(func0.call(data32, "rolloutWeights")))){
const err46 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutBucketBy/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid2 = _errs90 === errors;
valid40 = valid40 || _valid2;
}
if(!valid40){
const err47 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutBucketBy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data32.rolloutContextKind !== undefined && func0.call(data32, "rolloutContextKind")){
const _errs92 = errors;
let valid41 = false;
const _errs93 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.rollout === undefined) || (!(func0.call(data32, "rollout")))){
const err48 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutContextKind/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid3 = _errs93 === errors;
valid41 = valid41 || _valid3;
if(!valid41){
const _errs94 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.rolloutWeights === undefined) || (!(func0.call(data32, "rolloutWeights")))){
const err49 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutContextKind/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid3 = _errs94 === errors;
valid41 = valid41 || _valid3;
}
if(!valid41){
const err50 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/dependencies/rolloutContextKind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data32.rule !== undefined && func0.call(data32, "rule")){
if(!(validate57(data32.rule, {instancePath:instancePath+"/updateRuleVariationOrRollout/rule",parentData:data32,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data32.ruleId !== undefined && func0.call(data32, "ruleId")){
if(!(validate59(data32.ruleId, {instancePath:instancePath+"/updateRuleVariationOrRollout/ruleId",parentData:data32,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data32.variation !== undefined && func0.call(data32, "variation")){
if(!(validate61(data32.variation, {instancePath:instancePath+"/updateRuleVariationOrRollout/variation",parentData:data32,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data32.variationId !== undefined && func0.call(data32, "variationId")){
if(!(validate59(data32.variationId, {instancePath:instancePath+"/updateRuleVariationOrRollout/variationId",parentData:data32,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data32.rollout !== undefined && func0.call(data32, "rollout")){
if(!(validate64(data32.rollout, {instancePath:instancePath+"/updateRuleVariationOrRollout/rollout",parentData:data32,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data32.rolloutWeights !== undefined && func0.call(data32, "rolloutWeights")){
if(!(validate66(data32.rolloutWeights, {instancePath:instancePath+"/updateRuleVariationOrRollout/rolloutWeights",parentData:data32,parentDataProperty:"rolloutWeights",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data32.rolloutBucketBy !== undefined && func0.call(data32, "rolloutBucketBy")){
if(!(validate26(data32.rolloutBucketBy, {instancePath:instancePath+"/updateRuleVariationOrRollout/rolloutBucketBy",parentData:data32,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data32.rolloutContextKind !== undefined && func0.call(data32, "rolloutContextKind")){
if(!(validate26(data32.rolloutContextKind, {instancePath:instancePath+"/updateRuleVariationOrRollout/rolloutContextKind",parentData:data32,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/updateRuleVariationOrRollout",schemaPath:"#/properties/updateRuleVariationOrRollout/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.addClauses !== undefined && func0.call(data, "addClauses")){
let data41 = data.addClauses;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data41, key)).length === 1)){
const err52 = {instancePath:instancePath+"/addClauses",schemaPath:"#/properties/addClauses/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.clauses === undefined) || (!(func0.call(data41, "clauses")))){
const err53 = {instancePath:instancePath+"/addClauses",schemaPath:"#/properties/addClauses/required",keyword:"required",params:{missingProperty: "clauses"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key8 of Object.keys(data41)){
if(!(((key8 === "rule") || (key8 === "ruleId")) || (key8 === "clauses"))){
const err54 = {instancePath:instancePath+"/addClauses",schemaPath:"#/properties/addClauses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data41.rule !== undefined && func0.call(data41, "rule")){
if(!(validate57(data41.rule, {instancePath:instancePath+"/addClauses/rule",parentData:data41,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data41.ruleId !== undefined && func0.call(data41, "ruleId")){
if(!(validate59(data41.ruleId, {instancePath:instancePath+"/addClauses/ruleId",parentData:data41,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data41.clauses !== undefined && func0.call(data41, "clauses")){
if(!(validate35(data41.clauses, {instancePath:instancePath+"/addClauses/clauses",parentData:data41,parentDataProperty:"clauses",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/addClauses",schemaPath:"#/properties/addClauses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.removeClauses !== undefined && func0.call(data, "removeClauses")){
let data45 = data.removeClauses;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data45, key)).length === 1)){
const err56 = {instancePath:instancePath+"/removeClauses",schemaPath:"#/properties/removeClauses/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(!(["clauses","clauseIds"].filter((key) => Object.hasOwn(data45, key)).length === 1)){
const err57 = {instancePath:instancePath+"/removeClauses",schemaPath:"#/properties/removeClauses/allOf/1/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key9 of Object.keys(data45)){
if(!((((key9 === "rule") || (key9 === "ruleId")) || (key9 === "clauses")) || (key9 === "clauseIds"))){
const err58 = {instancePath:instancePath+"/removeClauses",schemaPath:"#/properties/removeClauses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data45.rule !== undefined && func0.call(data45, "rule")){
if(!(validate57(data45.rule, {instancePath:instancePath+"/removeClauses/rule",parentData:data45,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data45.ruleId !== undefined && func0.call(data45, "ruleId")){
if(!(validate59(data45.ruleId, {instancePath:instancePath+"/removeClauses/ruleId",parentData:data45,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data45.clauses !== undefined && func0.call(data45, "clauses")){
let data48 = data45.clauses;
if(Array.isArray(data48)){
if(data48.length > 100){
const err59 = {instancePath:instancePath+"/removeClauses/clauses",schemaPath:"#/properties/removeClauses/properties/clauses/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data48.length < 1){
const err60 = {instancePath:instancePath+"/removeClauses/clauses",schemaPath:"#/properties/removeClauses/properties/clauses/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len3 = data48.length;
for(let i3=0; i3<len3; i3++){
if(!(validate102(data48[i3], {instancePath:instancePath+"/removeClauses/clauses/" + i3,parentData:data48,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/removeClauses/clauses",schemaPath:"#/properties/removeClauses/properties/clauses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data45.clauseIds !== undefined && func0.call(data45, "clauseIds")){
let data50 = data45.clauseIds;
if(Array.isArray(data50)){
if(data50.length > 100){
const err62 = {instancePath:instancePath+"/removeClauses/clauseIds",schemaPath:"#/properties/removeClauses/properties/clauseIds/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data50.length < 1){
const err63 = {instancePath:instancePath+"/removeClauses/clauseIds",schemaPath:"#/properties/removeClauses/properties/clauseIds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len4 = data50.length;
for(let i4=0; i4<len4; i4++){
if(!(validate59(data50[i4], {instancePath:instancePath+"/removeClauses/clauseIds/" + i4,parentData:data50,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath:instancePath+"/removeClauses/clauseIds",schemaPath:"#/properties/removeClauses/properties/clauseIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/removeClauses",schemaPath:"#/properties/removeClauses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.updateClause !== undefined && func0.call(data, "updateClause")){
let data52 = data.updateClause;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(!(["rule","ruleId"].filter((key) => Object.hasOwn(data52, key)).length === 1)){
const err66 = {instancePath:instancePath+"/updateClause",schemaPath:"#/properties/updateClause/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(!(["replaces","clauseId"].filter((key) => Object.hasOwn(data52, key)).length === 1)){
const err67 = {instancePath:instancePath+"/updateClause",schemaPath:"#/properties/updateClause/allOf/1/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if((data52.clause === undefined) || (!(func0.call(data52, "clause")))){
const err68 = {instancePath:instancePath+"/updateClause",schemaPath:"#/properties/updateClause/required",keyword:"required",params:{missingProperty: "clause"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key10 of Object.keys(data52)){
if(!(((((key10 === "rule") || (key10 === "ruleId")) || (key10 === "replaces")) || (key10 === "clauseId")) || (key10 === "clause"))){
const err69 = {instancePath:instancePath+"/updateClause",schemaPath:"#/properties/updateClause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data52.rule !== undefined && func0.call(data52, "rule")){
if(!(validate57(data52.rule, {instancePath:instancePath+"/updateClause/rule",parentData:data52,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data52.ruleId !== undefined && func0.call(data52, "ruleId")){
if(!(validate59(data52.ruleId, {instancePath:instancePath+"/updateClause/ruleId",parentData:data52,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data52.replaces !== undefined && func0.call(data52, "replaces")){
if(!(validate102(data52.replaces, {instancePath:instancePath+"/updateClause/replaces",parentData:data52,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data52.clauseId !== undefined && func0.call(data52, "clauseId")){
if(!(validate59(data52.clauseId, {instancePath:instancePath+"/updateClause/clauseId",parentData:data52,parentDataProperty:"clauseId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data52.clause !== undefined && func0.call(data52, "clause")){
if(!(validate36(data52.clause, {instancePath:instancePath+"/updateClause/clause",parentData:data52,parentDataProperty:"clause",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/updateClause",schemaPath:"#/properties/updateClause/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.addValuesToClause !== undefined && func0.call(data, "addValuesToClause")){
if(!(validate110(data.addValuesToClause, {instancePath:instancePath+"/addValuesToClause",parentData:data,parentDataProperty:"addValuesToClause",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.removeValuesFromClause !== undefined && func0.call(data, "removeValuesFromClause")){
if(!(validate110(data.removeValuesFromClause, {instancePath:instancePath+"/removeValuesFromClause",parentData:data,parentDataProperty:"removeValuesFromClause",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.addTargets !== undefined && func0.call(data, "addTargets")){
if(!(validate118(data.addTargets, {instancePath:instancePath+"/addTargets",parentData:data,parentDataProperty:"addTargets",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.removeTargets !== undefined && func0.call(data, "removeTargets")){
if(!(validate118(data.removeTargets, {instancePath:instancePath+"/removeTargets",parentData:data,parentDataProperty:"removeTargets",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.clearTargets !== undefined && func0.call(data, "clearTargets")){
if(!(validate126(data.clearTargets, {instancePath:instancePath+"/clearTargets",parentData:data,parentDataProperty:"clearTargets",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.replaceTargets !== undefined && func0.call(data, "replaceTargets")){
let data63 = data.replaceTargets;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if((data63.targets === undefined) || (!(func0.call(data63, "targets")))){
const err71 = {instancePath:instancePath+"/replaceTargets",schemaPath:"#/properties/replaceTargets/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key11 of Object.keys(data63)){
if(!(key11 === "targets")){
const err72 = {instancePath:instancePath+"/replaceTargets",schemaPath:"#/properties/replaceTargets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data63.targets !== undefined && func0.call(data63, "targets")){
let data64 = data63.targets;
if(Array.isArray(data64)){
if(data64.length > 1000){
const err73 = {instancePath:instancePath+"/replaceTargets/targets",schemaPath:"#/properties/replaceTargets/properties/targets/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data64.length < 0){
const err74 = {instancePath:instancePath+"/replaceTargets/targets",schemaPath:"#/properties/replaceTargets/properties/targets/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len5 = data64.length;
for(let i5=0; i5<len5; i5++){
if(!(validate130(data64[i5], {instancePath:instancePath+"/replaceTargets/targets/" + i5,parentData:data64,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/replaceTargets/targets",schemaPath:"#/properties/replaceTargets/properties/targets/type",keyword:"type",params:{type: "array"}};
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
const err76 = {instancePath:instancePath+"/replaceTargets",schemaPath:"#/properties/replaceTargets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.addUserTargets !== undefined && func0.call(data, "addUserTargets")){
if(!(validate137(data.addUserTargets, {instancePath:instancePath+"/addUserTargets",parentData:data,parentDataProperty:"addUserTargets",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.removeUserTargets !== undefined && func0.call(data, "removeUserTargets")){
if(!(validate137(data.removeUserTargets, {instancePath:instancePath+"/removeUserTargets",parentData:data,parentDataProperty:"removeUserTargets",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.clearUserTargets !== undefined && func0.call(data, "clearUserTargets")){
if(!(validate126(data.clearUserTargets, {instancePath:instancePath+"/clearUserTargets",parentData:data,parentDataProperty:"clearUserTargets",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.replaceUserTargets !== undefined && func0.call(data, "replaceUserTargets")){
let data69 = data.replaceUserTargets;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if((data69.targets === undefined) || (!(func0.call(data69, "targets")))){
const err77 = {instancePath:instancePath+"/replaceUserTargets",schemaPath:"#/properties/replaceUserTargets/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key12 of Object.keys(data69)){
if(!(key12 === "targets")){
const err78 = {instancePath:instancePath+"/replaceUserTargets",schemaPath:"#/properties/replaceUserTargets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data69.targets !== undefined && func0.call(data69, "targets")){
let data70 = data69.targets;
if(Array.isArray(data70)){
if(data70.length > 1000){
const err79 = {instancePath:instancePath+"/replaceUserTargets/targets",schemaPath:"#/properties/replaceUserTargets/properties/targets/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data70.length < 0){
const err80 = {instancePath:instancePath+"/replaceUserTargets/targets",schemaPath:"#/properties/replaceUserTargets/properties/targets/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len6 = data70.length;
for(let i6=0; i6<len6; i6++){
if(!(validate144(data70[i6], {instancePath:instancePath+"/replaceUserTargets/targets/" + i6,parentData:data70,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/replaceUserTargets/targets",schemaPath:"#/properties/replaceUserTargets/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/replaceUserTargets",schemaPath:"#/properties/replaceUserTargets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.addPrerequisite !== undefined && func0.call(data, "addPrerequisite")){
if(!(validate149(data.addPrerequisite, {instancePath:instancePath+"/addPrerequisite",parentData:data,parentDataProperty:"addPrerequisite",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.updatePrerequisite !== undefined && func0.call(data, "updatePrerequisite")){
if(!(validate149(data.updatePrerequisite, {instancePath:instancePath+"/updatePrerequisite",parentData:data,parentDataProperty:"updatePrerequisite",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.removePrerequisite !== undefined && func0.call(data, "removePrerequisite")){
let data74 = data.removePrerequisite;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if((data74.key === undefined) || (!(func0.call(data74, "key")))){
const err83 = {instancePath:instancePath+"/removePrerequisite",schemaPath:"#/properties/removePrerequisite/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key13 of Object.keys(data74)){
if(!(key13 === "key")){
const err84 = {instancePath:instancePath+"/removePrerequisite",schemaPath:"#/properties/removePrerequisite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data74.key !== undefined && func0.call(data74, "key")){
if(!(validate22(data74.key, {instancePath:instancePath+"/removePrerequisite/key",parentData:data74,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err85 = {instancePath:instancePath+"/removePrerequisite",schemaPath:"#/properties/removePrerequisite/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.replacePrerequisites !== undefined && func0.call(data, "replacePrerequisites")){
let data76 = data.replacePrerequisites;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if((data76.prerequisites === undefined) || (!(func0.call(data76, "prerequisites")))){
const err86 = {instancePath:instancePath+"/replacePrerequisites",schemaPath:"#/properties/replacePrerequisites/required",keyword:"required",params:{missingProperty: "prerequisites"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key14 of Object.keys(data76)){
if(!(key14 === "prerequisites")){
const err87 = {instancePath:instancePath+"/replacePrerequisites",schemaPath:"#/properties/replacePrerequisites/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data76.prerequisites !== undefined && func0.call(data76, "prerequisites")){
let data77 = data76.prerequisites;
if(Array.isArray(data77)){
if(data77.length > 100){
const err88 = {instancePath:instancePath+"/replacePrerequisites/prerequisites",schemaPath:"#/properties/replacePrerequisites/properties/prerequisites/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data77.length < 0){
const err89 = {instancePath:instancePath+"/replacePrerequisites/prerequisites",schemaPath:"#/properties/replacePrerequisites/properties/prerequisites/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len7 = data77.length;
for(let i7=0; i7<len7; i7++){
if(!(validate156(data77[i7], {instancePath:instancePath+"/replacePrerequisites/prerequisites/" + i7,parentData:data77,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/replacePrerequisites/prerequisites",schemaPath:"#/properties/replacePrerequisites/properties/prerequisites/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/replacePrerequisites",schemaPath:"#/properties/replacePrerequisites/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.updateFallthroughVariationOrRollout !== undefined && func0.call(data, "updateFallthroughVariationOrRollout")){
let data79 = data.updateFallthroughVariationOrRollout;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(!(["variation","variationId","rollout","rolloutWeights"].filter((key) => Object.hasOwn(data79, key)).length === 1)){
const err92 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/allOf/0/exactlyOne",keyword:"exactlyOne",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key15 of Object.keys(data79)){
if(!((((((key15 === "variation") || (key15 === "variationId")) || (key15 === "rollout")) || (key15 === "rolloutWeights")) || (key15 === "rolloutBucketBy")) || (key15 === "rolloutContextKind"))){
const err93 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data79.rolloutBucketBy !== undefined && func0.call(data79, "rolloutBucketBy")){
const _errs188 = errors;
let valid83 = false;
const _errs189 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.rollout === undefined) || (!(func0.call(data79, "rollout")))){
const err94 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutBucketBy/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var _valid4 = _errs189 === errors;
valid83 = valid83 || _valid4;
if(!valid83){
const _errs190 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.rolloutWeights === undefined) || (!(func0.call(data79, "rolloutWeights")))){
const err95 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutBucketBy/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var _valid4 = _errs190 === errors;
valid83 = valid83 || _valid4;
}
if(!valid83){
const err96 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutBucketBy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
}
}
if(data79.rolloutContextKind !== undefined && func0.call(data79, "rolloutContextKind")){
const _errs192 = errors;
let valid84 = false;
const _errs193 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.rollout === undefined) || (!(func0.call(data79, "rollout")))){
const err97 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutContextKind/anyOf/0/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
var _valid5 = _errs193 === errors;
valid84 = valid84 || _valid5;
if(!valid84){
const _errs194 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.rolloutWeights === undefined) || (!(func0.call(data79, "rolloutWeights")))){
const err98 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutContextKind/anyOf/1/required",keyword:"required",params:{missingProperty: "rolloutWeights"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var _valid5 = _errs194 === errors;
valid84 = valid84 || _valid5;
}
if(!valid84){
const err99 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/dependencies/rolloutContextKind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
if(data79.variation !== undefined && func0.call(data79, "variation")){
if(!(validate61(data79.variation, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/variation",parentData:data79,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data79.variationId !== undefined && func0.call(data79, "variationId")){
if(!(validate59(data79.variationId, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/variationId",parentData:data79,parentDataProperty:"variationId",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data79.rollout !== undefined && func0.call(data79, "rollout")){
if(!(validate64(data79.rollout, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/rollout",parentData:data79,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data79.rolloutWeights !== undefined && func0.call(data79, "rolloutWeights")){
if(!(validate66(data79.rolloutWeights, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/rolloutWeights",parentData:data79,parentDataProperty:"rolloutWeights",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data79.rolloutBucketBy !== undefined && func0.call(data79, "rolloutBucketBy")){
if(!(validate26(data79.rolloutBucketBy, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/rolloutBucketBy",parentData:data79,parentDataProperty:"rolloutBucketBy",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data79.rolloutContextKind !== undefined && func0.call(data79, "rolloutContextKind")){
if(!(validate26(data79.rolloutContextKind, {instancePath:instancePath+"/updateFallthroughVariationOrRollout/rolloutContextKind",parentData:data79,parentDataProperty:"rolloutContextKind",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err100 = {instancePath:instancePath+"/updateFallthroughVariationOrRollout",schemaPath:"#/properties/updateFallthroughVariationOrRollout/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.updateOffVariation !== undefined && func0.call(data, "updateOffVariation")){
if(!(validate126(data.updateOffVariation, {instancePath:instancePath+"/updateOffVariation",parentData:data,parentDataProperty:"updateOffVariation",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.updateTrackEvents !== undefined && func0.call(data, "updateTrackEvents")){
if(!(validate168(data.updateTrackEvents, {instancePath:instancePath+"/updateTrackEvents",parentData:data,parentDataProperty:"updateTrackEvents",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.updateTrackEventsFallthrough !== undefined && func0.call(data, "updateTrackEventsFallthrough")){
if(!(validate168(data.updateTrackEventsFallthrough, {instancePath:instancePath+"/updateTrackEventsFallthrough",parentData:data,parentDataProperty:"updateTrackEventsFallthrough",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema9.anyOf[0].enum}};
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
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate29.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas/flag-change.schema.json" */;
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
if((data.flag === undefined) || (!(func0.call(data, "flag")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flag"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.environment === undefined) || (!(func0.call(data, "environment")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.instructions === undefined) || (!(func0.call(data, "instructions")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instructions"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "kind") || (key0 === "project")) || (key0 === "flag")) || (key0 === "environment")) || (key0 === "description")) || (key0 === "ticket")) || (key0 === "instructions"))){
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
if("FlagChange" !== data0){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "FlagChange"}};
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
if(!(validate22(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.flag !== undefined && func0.call(data, "flag")){
if(!(validate22(data.flag, {instancePath:instancePath+"/flag",parentData:data,parentDataProperty:"flag",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(!(validate22(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate26(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.ticket !== undefined && func0.call(data, "ticket")){
let data5 = data.ticket;
if(!(validate26(data5, {instancePath:instancePath+"/ticket",parentData:data,parentDataProperty:"ticket",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(typeof data5 === "string"){
if(data5.length > 100){
const err9 = {instancePath:instancePath+"/ticket",schemaPath:"#/properties/ticket/maxLength",keyword:"maxLength",params:{limit: 100}};
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
const err10 = {instancePath:instancePath+"/ticket",schemaPath:"#/properties/ticket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.instructions !== undefined && func0.call(data, "instructions")){
let data6 = data.instructions;
if(Array.isArray(data6)){
if(data6.length > 100){
const err11 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data6[i0], {instancePath:instancePath+"/instructions/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate21.errors = vErrors;
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

;// CONCATENATED MODULE: ./build/core/validate/schema/roles.js

const OTHER = { role: "other" };
const DOCUMENT_ROLES = new Map([
    ["project", "key"],
    ["flag", "key"],
    ["environment", "key"],
    ["description", "text"],
    ["ticket", "text"],
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
]);
/** What the place of a pointer is for. */
function expectedAt(pointer) {
    const [first, index, kind, ...rest] = pointer;
    if (first === undefined)
        return { role: "document" };
    if (index === undefined)
        return { role: DOCUMENT_ROLES.get(first) ?? "other" };
    if (first !== "instructions")
        return OTHER;
    if (kind === undefined)
        return { role: "instruction" };
    const shape = instructionShape(String(kind));
    return shape === undefined ? OTHER : inShape(shape, rest, kind === "replaceUserTargets");
}
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

;// CONCATENATED MODULE: ./build/core/validate/schema/mistakes.js




/** The most items that the schema allows any list to have. */
const LONGEST_LIST = 1000;
/** Keywords that ask which keys a mapping has, and say nothing of any other value that its wrong type does not say. */
const ABOUT_KEYS = new Set(["anyOf", "not"]);
const INSIDE_A_CHOICE = /\/anyOf\/[0-9]+\/|\/not\//;
/** What the validator says against a document, in document order, without what follows from something else it says. */
function findMistakes(document) {
    if (validateFlagChange(shortened(document)))
        return [];
    const errors = validateFlagChange.errors ?? [];
    const crowded = new Set(errors.filter(({ keyword }) => keyword === "maxProperties").map((error) => error.instancePath));
    const mistakes = errors
        .filter(({ schemaPath, propertyName }) => propertyName === undefined && !INSIDE_A_CHOICE.test(schemaPath))
        .filter(({ keyword, instancePath }) => keyword !== "additionalProperties" || !crowded.has(instancePath))
        .map((error) => locate(error, document))
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
function locate(error, document) {
    const pointer = [];
    let value = document;
    for (const step of error.instancePath.split("/").slice(1)) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        pointer.push(Array.isArray(value) ? Number(key) : key);
        value = value[key];
    }
    const { keyword, params, schemaPath } = error;
    return { keyword, params, schemaPath, expected: expectedAt(pointer), pointer, value };
}
function placeOf({ keyword, params, pointer }) {
    return keyword === "additionalProperties" ? [...pointer, params.additionalProperty] : pointer;
}

;// CONCATENATED MODULE: ./build/core/validate/schema/faults.js











const MOST_FAULTS = 100;
const isInstruction = ({ expected }) => expected.role === "instruction";
const isClause = ({ expected }) => expected.role === "clause";
const isReference = ({ expected: { role } }) => role === "variation" || role === "clause-reference";
const PATTERN_WORDS = new Map([
    ["key", keyFault],
    ["id", idFault],
    ["share", percentageFault],
]);
const WORDS = new Map([
    ["type", typeFault],
    ["const", kindFault],
    ["enum", unknownOperatorFault],
    ["pattern", (mistake) => (PATTERN_WORDS.get(mistake.expected.role) ?? textFault)(mistake)],
    ["minLength", textFault],
    ["maxLength", lengthFault],
    ["minimum", rangeFault],
    ["maximum", rangeFault],
    ["minItems", emptyFault],
    ["maxItems", tooManyFault],
    ["propertyNames", rolloutKeyFault],
    ["required", missingKeyFault],
    ["dependencies", operatorPartFault],
    ["not", choiceFaults],
    ["exactlyOne", (mistake) => (isClause(mistake) ? operatorCountFault(mistake) : choiceFaults(mistake))],
    ["anyOf", anyOfWords],
    ["additionalProperties", extraKeyWords],
    ["minProperties", (mistake) => keyCountWords(mistake) ?? emptyFault(mistake)],
    ["maxProperties", (mistake) => keyCountWords(mistake) ?? tooManyFault(mistake)],
]);
function anyOfWords(mistake) {
    if (isInstruction(mistake))
        return bareInstructionFault(mistake);
    return isClause(mistake) ? missingAttributeFault(mistake) : rolloutOnlyFault(mistake);
}
function extraKeyWords(mistake) {
    if (isInstruction(mistake))
        return unknownKindFault(mistake);
    return isClause(mistake) ? unknownClauseKeyFault(mistake) : unknownKeyFault(mistake);
}
function keyCountWords(mistake) {
    if (isInstruction(mistake))
        return oneInstructionFault(mistake);
    return isReference(mistake) ? referenceFault(mistake) : undefined;
}
/** Everything in a document that does not fit the schema of `kind: FlagChange`, in document order, 100 faults at most. */
function schemaFaults(value) {
    const mistakes = findMistakes(value);
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
/** True if a document says a kind that cannot be a slip of the pen, so that nothing else in it is worth a word. */
function isOfAnotherKind(document) {
    if (!(0,json/* isObject */.Gv)(document) || !Object.hasOwn(document, "kind"))
        return false;
    const { kind } = document;
    return kind !== "FlagChange" && (typeof kind !== "string" || (0,did_you_mean/* closest */.kp)(kind, ["FlagChange"]) === undefined);
}

;// CONCATENATED MODULE: ./build/core/validate/validate-source.js




/** Checks every document of a file: the schema first, then one rule a file. No network, never throws. */
function validateSource(source, sha256) {
    const diagnostics = [...source.diagnostics];
    const changes = [];
    for (const document of source.documents) {
        const faults = schemaFaults(document.value);
        for (const { pointer, part, ...said } of faults) {
            diagnostics.push({ ...said, file: source.path, where: { document: document.index, pointer, part } });
        }
        if (faults.length > 0)
            continue;
        const change = changeOf(source.path, document, sha256);
        const broken = rolloutRule(change);
        diagnostics.push(...broken);
        if (broken.length === 0)
            changes.push(change);
    }
    return { changes, diagnostics };
}
function changeOf(file, document, sha256) {
    const value = document.value;
    const resource = {
        provider: "launchdarkly",
        project: value.project,
        environment: value.environment,
        flag: value.flag,
    };
    const instructions = value.instructions.map(writtenInstruction);
    return {
        file,
        document: document.index,
        resource,
        description: value.description,
        ...(value.ticket === undefined ? {} : { ticket: value.ticket }),
        instructions,
        digest: changeDigest(sha256, resource, instructions),
    };
}
function writtenInstruction(written) {
    if (!(0,json/* isObject */.Gv)(written))
        return { kind: written, parameters: {} };
    const [kind, parameters] = Object.entries(written)[0];
    return { kind, parameters: (0,json/* isObject */.Gv)(parameters) ? parameters : {} };
}


/***/ })

};
;