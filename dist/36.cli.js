"use strict";
exports.id = 36;
exports.ids = [36];
exports.modules = {

/***/ 7719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ diagnosticsJson),
/* harmony export */   g: () => (/* binding */ renderObject)
/* harmony export */ });
// What a terminal acts upon or nobody sees, as far as JSON itself lets it stand.
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One JSON object for programs, in which nothing acts on a terminal or is a command of a workflow's log. */
function renderObject(value) {
    const text = JSON.stringify(value, null, 2).replaceAll("##[", "##\\u005b");
    return `${text.replaceAll(UNSEEN, escaped)}\n`;
}
function escaped(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
/** Diagnostics with their places: lines and columns count from 1, `endColumn` is exclusive. */
function diagnosticsJson(diagnostics, sources) {
    return diagnostics.map(({ file, code, message, hint, where }) => {
        const place = sources.get(file)?.placeOf(where) ?? { line: 1, column: 1, endColumn: 2 };
        return { file, ...place, code, message, hint: hint ?? "" };
    });
}


/***/ }),

/***/ 7390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ closingOfFaults),
/* harmony export */   J$: () => (/* binding */ frames),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _core_render_code_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9547);
/* harmony import */ var _core_render_words_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6013);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7719);



/** A validation as code frames and a closing line, for people. */
function renderText(validation) {
    const { files, changes, diagnostics } = validation;
    const closing = diagnostics.length === 0
        ? `${(0,_core_render_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files, "file")}, ${(0,_core_render_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(changes.length, "change")}: all valid.`
        : closingOfFaults(validation);
    return `${[...frames(validation), closing].join("\n\n").replaceAll("##[", "## [")}\n`;
}
/** Every fault of the files as a code frame. */
function frames({ diagnostics, sources }) {
    return diagnostics.map((diagnostic) => (0,_core_render_code_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .codeFrame */ .l)(diagnostic, sources.get(diagnostic.file)));
}
/** How many faults there are in how many files. */
function closingOfFaults({ files, diagnostics }) {
    const wrong = new Set(diagnostics.map(({ file }) => file)).size;
    return `${(0,_core_render_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(diagnostics.length, "problem")} in ${wrong} of ${(0,_core_render_words_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files, "file")}.`;
}
/** A validation as one JSON object, for programs. */
function renderJson({ files, changes, diagnostics, sources }) {
    const valid = diagnostics.length === 0;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .renderObject */ .g)({ valid, files, changes: changes.length, diagnostics: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticsJson */ .J)(diagnostics, sources) });
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ validateFiles)
});

// EXTERNAL MODULE: ./build/core/validate/change-digest.js
var change_digest = __webpack_require__(5029);
// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/core/validate/written-document.js
var written_document = __webpack_require__(683);
;// CONCATENATED MODULE: ./build/core/desired/intent/ambiguous-rules.js


const MOST_CANDIDATES = 5;
/** Rules after an edit of which nobody can tell which rule of the same environment they were before it. */
function ambiguousRules(flag, environment, { before, after }, ambiguous) {
    return ambiguous.map(({ to, candidates }) => {
        const old = candidates.slice(0, MOST_CANDIDATES).map((place) => calledOf(before, place));
        if (candidates.length > old.length)
            old.push(`${candidates.length - old.length} more`);
        const called = `R${calledOf(after, to).slice(1)} in ${(0,did_you_mean/* quote */.hD)(environment)}`;
        return {
            code: "ambiguous-pairing",
            ...(0,written_document/* placeIn */.VV)(flag, ["environments", environment, "rules", to]),
            message: old.length > 1
                ? `${called} may have been ${old.join(" or ")} before this edit.`
                : `${called} is not the only rule that may have been ${old[0]} before this edit.`,
            hint: "Give the rules distinct descriptions, or each its `id:`, in a pull request before this one.",
        };
    });
}
/** A rule by its place, from 1, and its description. */
function calledOf(rules, place) {
    const { description } = rules[place];
    return description ? `rule ${place + 1} ${(0,did_you_mean/* quote */.hD)(description)}` : `rule ${place + 1}`;
}

// EXTERNAL MODULE: ./build/core/model/change/desired-flag.js
var desired_flag = __webpack_require__(1807);
;// CONCATENATED MODULE: ./build/core/desired/intent/edit-title.js

const MOST_PARTS = 3;
const LONGEST_KEY = 100;
/** The title of an edit that asks for everything, at most 300 characters. */
function wholeTitle({ flag, environment }) {
    const what = environment === null ? `the variations of ${cut(flag)}` : `${cut(flag)} in ${cut(environment)}`;
    return `Bring ${what} to what git says`;
}
/** The title of an edit that asks for these fields, at most 400 characters. */
function editTitle({ flag, environment }, fields) {
    if (environment === null)
        return `Update the variations of ${cut(flag)}`;
    const where = `${cut(flag)} in ${cut(environment)}`;
    const touched = new Set(fields.map(({ path }) => path.split("/")[0]));
    const others = desired_flag/* FLAG_PARTS */.k.filter((part) => part !== "on" && touched.has(part));
    const on = fields.find(({ path }) => path === "on");
    if (on === undefined)
        return `Update ${listed(others)} of ${where}`;
    const turned = `Turn ${on.after === true ? "on" : "off"} ${where}`;
    return others.length === 0 ? turned : `${turned} and update ${listed(others)}`;
}
function listed(parts) {
    const shown = parts.length > MOST_PARTS ? parts.slice(0, MOST_PARTS - 1) : parts;
    const last = parts.length > shown.length ? `${parts.length - shown.length} more parts` : shown.at(-1);
    const first = parts.length > shown.length ? shown : shown.slice(0, -1);
    return first.length === 0 ? `${last}` : `${first.join(", ")} and ${last}`;
}
function cut(key) {
    return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
}

// EXTERNAL MODULE: ./build/core/semantic-patch/effect-entry.js
var effect_entry = __webpack_require__(4043);
// EXTERNAL MODULE: ./build/core/compile/flag/compile-serve.js
var compile_serve = __webpack_require__(4067);
// EXTERNAL MODULE: ./build/core/model/instructions/percentage.js
var percentage = __webpack_require__(5095);
// EXTERNAL MODULE: ./build/core/desired/pairing/pair-rules.js
var pair_rules = __webpack_require__(2419);
;// CONCATENATED MODULE: ./build/core/desired/intent/fields/canonical-parts.js



/** A part of a configuration as the digest counts it: the same for all ways to write the same; null if it is absent. */
function canonicalPart(configuration, part) {
    if (configuration[part] === undefined)
        return null;
    if (part === "prerequisites")
        return canonicalPrerequisites(configuration.prerequisites ?? []);
    if (part === "targets")
        return canonicalTargets(configuration.targets ?? []);
    if (part === "rules")
        return (configuration.rules ?? []).map(canonicalRule);
    if (part === "fallthrough")
        return canonicalServe(configuration.fallthrough);
    return configuration[part];
}
/** What is served: a variation, or shares of more than nothing, `rest` as the percentage that it comes to. */
function canonicalServe(serve) {
    if ("variation" in serve)
        return { variation: serve.variation };
    const { rollout, rolloutContextKind, rolloutBucketBy } = serve;
    const named = (0,compile_serve/* weightsOf */.Z$)(rollout)
        .filter(([, weight]) => weight > 0)
        .map(([name, weight]) => [name, (0,percentage/* renderPercentage */.X)(weight)]);
    return {
        rollout: Object.fromEntries(named),
        ...(rolloutContextKind === undefined ? {} : { rolloutContextKind }),
        ...(rolloutBucketBy === undefined ? {} : { rolloutBucketBy }),
    };
}
/** A rule with everything that the document says of it. */
function canonicalRule(rule) {
    const { id, ...said } = rule;
    return { ...(id === undefined ? {} : { id }), ...ruleContent(said) };
}
/** What a rule says, its id aside. */
function ruleContent({ description, clauses, serve, trackEvents }) {
    return {
        ...(description ? { description } : {}),
        clauses: (0,pair_rules/* canonicalClauses */.xI)(clauses),
        serve: canonicalServe(serve),
        ...(trackEvents === undefined ? {} : { trackEvents }),
    };
}
/** A variation with everything that the document says of it. */
function canonicalVariation({ value, name, description }) {
    return {
        value,
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
    };
}
function canonicalPrerequisites(prerequisites) {
    return Object.fromEntries(prerequisites.map(({ key, variation }) => [key, { variation }]));
}
/** By context kind and context key: the variation. */
function canonicalTargets(targets) {
    const kinds = new Map();
    for (const { contextKind, variation, values } of targets) {
        const said = kinds.get(contextKind) ?? [];
        for (const value of values)
            said.push([value, variation]);
        if (said.length > 0)
            kinds.set(contextKind, said);
    }
    return Object.fromEntries([...kinds].map(([kind, said]) => [kind, Object.fromEntries(said)]));
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
;// CONCATENATED MODULE: ./build/core/desired/intent/fields/field.js


/** The field of a value that an edit changes; none if it stays. */
function changed(path, before, after) {
    const [was, is] = [before ?? null, after ?? null];
    return (0,json/* equalJson */.FS)(was, is) ? [] : [{ path, before: was, after: is }];
}
/** The field of what is served; how a rollout shares contexts out counts only where the document still says it. */
function serveField(path, before, after) {
    const [was, is] = [canonicalServe(before), canonicalServe(after)];
    const comparable = "rollout" in is ? said(was, is) : was;
    return (0,json/* equalJson */.FS)(comparable, is) ? [] : [{ path, before: was, after: is }];
}
function said(was, is) {
    return Object.fromEntries(Object.entries(was).filter(([key]) => key in is || key === "variation"));
}
/** The fields of what stands under keys before and after an edit. */
function keyedFields(parent, before, after) {
    const keys = new Set([...before.keys(), ...after.keys()]);
    return [...keys].flatMap((key) => changed(`${parent}/${key}`, before.get(key), after.get(key)));
}

// EXTERNAL MODULE: ./build/core/desired/pairing/pair-places.js
var pair_places = __webpack_require__(5362);
// EXTERNAL MODULE: ./build/core/desired/pairing/places.js
var places = __webpack_require__(2201);
;// CONCATENATED MODULE: ./build/core/desired/pairing/pair-through.js

/**
 * Pairs what stands in two versions by what became of it in a version between: a rule that was renamed there and has other
 * clauses since is still known. What was gone in between and is back, which `pairBack` tells, is the old one.
 */
function pairThrough(pair, from, between, to, pairBack = pair) {
    const first = pair(from, between).origins;
    const then = pair(between, to).origins;
    const gone = (0,places/* without */.F)(from, first);
    const fresh = [...to.keys()].filter((place) => then[place] === undefined);
    const back = pairBack((0,places/* pick */.U)(from, gone), (0,places/* pick */.U)(to, fresh)).origins;
    const origins = then.map((middle, place) => middle === undefined ? gone[back[fresh.indexOf(place)] ?? -1] : first[middle]);
    return { origins, removed: (0,places/* without */.F)(from, origins) };
}

;// CONCATENATED MODULE: ./build/core/desired/intent/fields/rule-fields.js







/** The field that says in which order the rules stand that the edit keeps and moves. */
const ORDER_PATH = "rules/order";
/** The last segment of the field that says before which rule a new one stands. */
const PLACE_SEGMENT = "beforeRule";
/**
 * What an edit asks of rules, each thing by itself. A rule that the edit keeps goes by its name before the edit, so that
 * taking the edit back, and every later version of the document, names it alike; the place of a new rule is the rule
 * that follows it, and the order of kept rules counts between the first and the last that moved. A version `between`
 * the two tells more of which rule is which.
 */
function ruleFields(before, after, between) {
    const [from, to] = [before.map(pairable), after.map(pairable)];
    const { ambiguous, ...direct } = (0,pair_places/* pairEditedRules */.h)(from, to);
    const { origins, removed } = between === undefined ? direct : pairThrough(pair_places/* pairEditedRules */.h, from, between.map(pairable), to, pair_rules/* pairRules */.A$);
    const taken = new Set(["order"]);
    const oldNames = before.map((rule) => uniqueName(rule, taken));
    const names = after.map((rule, place) => oldNames[origins[place] ?? -1] ?? uniqueName(rule, taken));
    const fields = after.flatMap((rule, place) => {
        const origin = before[origins[place] ?? -1];
        const path = `rules/${names[place]}`;
        return origin === undefined ? addedFields(path, rule, names[place + 1]) : keptFields(path, origin, rule);
    });
    const left = removed.map((place) => ({
        path: `rules/${oldNames[place]}`,
        before: canonicalRule(before[place]),
        after: null,
    }));
    const kept = names.filter((_, place) => origins[place] !== undefined);
    return { fields: [...fields, ...left, ...orderField(oldNames, kept)], names, ambiguous };
}
function pairable(rule) {
    return { ...rule, content: (0,json/* canonicalJson */.dj)(ruleContent(rule)) };
}
/** A rule's description, else its id, else its clauses; a twin is told apart by a number. Adds it to those taken. */
function uniqueName({ description, id, clauses }, taken) {
    const wanted = (0,effect_entry/* escapeSegment */.pv)(description || id || (0,pair_rules/* clausesKey */.gZ)(clauses));
    let name = wanted;
    for (let twin = 2; taken.has(name); twin++)
        name = `${wanted}#${twin}`;
    taken.add(name);
    return name;
}
function addedFields(path, rule, next) {
    const added = { path, before: null, after: canonicalRule(rule) };
    return next === undefined ? [added] : [added, { path: `${path}/${PLACE_SEGMENT}`, before: null, after: next }];
}
function keptFields(path, before, after) {
    const [was, is] = [ruleContent(before), ruleContent(after)];
    const tracked = after.trackEvents === undefined ? [] : changed(`${path}/trackEvents`, was.trackEvents, is.trackEvents);
    const fields = [
        ...changed(`${path}/description`, was.description, is.description),
        ...changed(`${path}/clauses`, was.clauses, is.clauses),
        ...serveField(`${path}/serve`, before.serve, after.serve),
        ...tracked,
    ];
    // An id alone asks for nothing; beside a change it says which live rule is meant.
    return fields.length === 0 ? [] : [...fields, ...changed(`${path}/id`, before.id, after.id)];
}
function orderField(oldNames, kept) {
    const stay = new Set(kept);
    const was = oldNames.filter((name) => stay.has(name));
    const first = was.findIndex((name, place) => name !== kept[place]);
    if (first < 0)
        return [];
    const last = was.findLastIndex((name, place) => name !== kept[place]) + 1;
    const order = (names) => names.slice(first, last);
    return [{ path: ORDER_PATH, before: order(was), after: order(kept) }];
}

;// CONCATENATED MODULE: ./build/core/desired/intent/fields/configuration-fields.js





/**
 * What an edit asks of a flag in one environment, thing by thing, sorted by path. A part that git did not say before is one
 * thing; a part that it says no more asks for nothing. A version `between` the two tells which rule is which.
 */
function configurationFields(before, after, between) {
    const rules = ruleFields(before.rules ?? [], after.rules ?? [], between?.rules);
    const fields = desired_flag/* FLAG_PARTS */.k.flatMap((part) => {
        if (part === "variations" || after[part] === undefined)
            return [];
        if (before[part] === undefined)
            return [{ path: part, before: null, after: canonicalPart(after, part) }];
        if (part === "rules")
            return rules.fields;
        if (part === "prerequisites" || part === "targets")
            return configuration_fields_listed(part, before, after);
        if (part === "fallthrough")
            return serveField(part, before[part], after[part]);
        return changed(part, before[part], after[part]);
    });
    const compared = before.rules !== undefined && after.rules !== undefined;
    return { fields: (0,effect_entry/* sortedByPath */.o2)(fields), names: rules.names, ambiguous: compared ? rules.ambiguous : [] };
}
function configuration_fields_listed(part, before, after) {
    const entries = part === "targets" ? targetEntries : prerequisiteEntries;
    return keyedFields(part, entries(before), entries(after));
}
function targetEntries({ targets = [] }) {
    return new Map(targets.flatMap(({ contextKind, variation, values }) => values.map((value) => [`${(0,effect_entry/* escapeSegment */.pv)(contextKind)}/${(0,effect_entry/* escapeSegment */.pv)(value)}`, variation])));
}
function prerequisiteEntries({ prerequisites = [] }) {
    return new Map(prerequisites.map(({ key, variation }) => [(0,effect_entry/* escapeSegment */.pv)(key), { variation }]));
}

// EXTERNAL MODULE: ./build/core/desired/pairing/pair-variations.js
var pair_variations = __webpack_require__(2184);
;// CONCATENATED MODULE: ./build/core/desired/intent/fields/variation-fields.js






/**
 * What an edit asks of a flag's variations, thing by thing, sorted by path; everything at once if git did not say before.
 * A variation that the edit keeps goes by its value before the edit. A version `between` the two tells which is which.
 */
function variationFields(before, after, between) {
    if (before === undefined)
        return [{ path: "variations", before: null, after: whole(after) }];
    const { origins } = between === undefined ? (0,pair_variations/* pairVariations */.f)(before, after) : pairThrough(pair_variations/* pairVariations */.f, before, between, after);
    const kept = new Set(origins);
    const edits = after.flatMap((variation, place) => variation_fields_keptFields(before[origins[place] ?? -1], variation));
    const left = before.filter((_, place) => !kept.has(place));
    const added = after.filter((_, place) => origins[place] === undefined);
    return (0,effect_entry/* sortedByPath */.o2)([...edits, ...keyedFields("variations", byValue(left), byValue(added))]);
}
function variation_fields_keptFields(before, after) {
    if (before === undefined)
        return [];
    const path = `variations/${segmentOf(before)}`;
    return [
        ...changed(`${path}/value`, before.value, after.value),
        ...changed(`${path}/name`, before.name, after.name),
        ...changed(`${path}/description`, before.description, after.description),
    ];
}
function byValue(variations) {
    return new Map(variations.map((variation) => [segmentOf(variation), canonicalVariation(variation)]));
}
function segmentOf({ value }) {
    return (0,effect_entry/* escapeSegment */.pv)((0,json/* canonicalJson */.dj)(value));
}
function whole(variations) {
    return variations.map(canonicalVariation).sort((a, b) => ((0,json/* canonicalJson */.dj)(a) < (0,json/* canonicalJson */.dj)(b) ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/core/desired/intent/changes-of-edit.js





/**
 * What the edit of a `kind: Flag` document asks for: a change of the variations, then one for each environment in the
 * document's order, none where nothing that git owns differs. Without a document before, or with another text at
 * `reapply`, everything is asked for that the document says.
 */
function changesOfEdit(before, after, sha256) {
    const again = after.reapply !== undefined && after.reapply !== before?.reapply;
    const edited = { after, sha256, ...(again ? { reapply: after.reapply } : {}) };
    const base = again ? undefined : before;
    const variations = after.variations === undefined ? [] : variationsChange(edited, base?.variations, after.variations);
    const edits = [...after.environments].map(([environment, configuration]) => configurationEdit(edited, environment, base?.environments.get(environment), configuration));
    return {
        changes: [...variations, ...edits.flatMap(({ changes }) => changes)],
        diagnostics: edits.flatMap(({ diagnostics }) => diagnostics),
    };
}
function variationsChange(edited, before, after) {
    const fields = variationFields(before, after);
    const intent = { of: "variations", ...(before === undefined ? {} : { before }), after, fields };
    return changeOf(edited, null, intent, before === undefined);
}
function configurationEdit(edited, environment, before, after) {
    const { fields, ambiguous } = configurationFields(before ?? {}, after);
    if (ambiguous.length > 0) {
        const rules = { before: before?.rules ?? [], after: after.rules ?? [] };
        return { changes: [], diagnostics: ambiguousRules(edited.after, environment, rules, ambiguous) };
    }
    const { variations } = edited.after;
    const besides = variations === undefined ? {} : { variations };
    const intent = { of: "configuration", before: before ?? {}, after, ...besides, fields };
    return { changes: changeOf(edited, environment, intent, before === undefined), diagnostics: [] };
}
function changeOf({ after, sha256, reapply }, environment, intent, whole) {
    if (intent.fields.length === 0)
        return [];
    const { file, document, provider, project, flag, description, ticket, reviewers } = after;
    const resource = { provider, project, environment, flag };
    const change = {
        file,
        document,
        resource,
        description: description ?? (whole ? wholeTitle(resource) : editTitle(resource, intent.fields)),
        ...(ticket === undefined ? {} : { ticket }),
        ...(reviewers === undefined ? {} : { reviewers }),
        instructions: [],
        intent,
        ...(environment === null ? {} : { environmentAt: ["environments", environment] }),
        digest: (0,change_digest/* intentDigest */.t)(sha256, resource, intent.fields, reapply),
    };
    return [change];
}

;// CONCATENATED MODULE: ./build/core/desired/intent/one-file-rule.js


/** One document says how a flag should be: a document is refused whose flag an earlier one describes, or one of the others. */
function oneFileRule(flags, others = []) {
    const first = new Map();
    const own = new Set(flags.map(placeOf));
    for (const other of others)
        if (!own.has(placeOf(other)) && !first.has(nameOf(other)))
            first.set(nameOf(other), other);
    return flags.flatMap((flag) => {
        const other = first.get(nameOf(flag));
        if (other !== undefined)
            return [duplicate(flag, other)];
        first.set(nameOf(flag), flag);
        return [];
    });
}
function duplicate(flag, other) {
    const elsewhere = other.file === flag.file ? "earlier in this file" : `in ${JSON.stringify(other.file)}`;
    return {
        code: "duplicate-flag",
        ...(0,written_document/* placeIn */.VV)(flag, ["flag"]),
        message: `Flag ${(0,did_you_mean/* quote */.hD)(flag.flag)} of project ${(0,did_you_mean/* quote */.hD)(flag.project)} is described twice: here and ${elsewhere}.`,
        hint: "Put both into one document: `environments` has room for all of them.",
    };
}
function nameOf({ provider, project, flag }) {
    return JSON.stringify([provider, project, flag]);
}
function placeOf({ file, document }) {
    return JSON.stringify([file, document]);
}

// EXTERNAL MODULE: ./build/core/parse/parse-source.js + 1 modules
var parse_source = __webpack_require__(848);
// EXTERNAL MODULE: ./build/core/model/change/change.js
var change_change = __webpack_require__(8412);
;// CONCATENATED MODULE: ./build/core/validate/duplicate-rule.js


/** One pull request changes a flag or a segment in an environment once: the second change of the same resource is refused. */
function duplicateRule(changes) {
    const first = new Map();
    const found = [];
    for (const change of changes) {
        const name = duplicate_rule_nameOf(change);
        const other = first.get(name);
        if (other === undefined) {
            first.set(name, change);
            continue;
        }
        const { resource, environmentAt, intent } = change;
        const { environment } = resource;
        const noun = (0,change_change/* resourceNoun */.TT)(resource);
        const where = environment === null ? "all environments" : JSON.stringify(environment);
        found.push({
            code: "duplicate-change",
            ...(0,written_document/* placeIn */.VV)(change, environmentAt ?? [(0,change_change/* nounOf */.a2)(resource)], intent === undefined || environmentAt === undefined ? "value" : "key"),
            message: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} is changed twice in ${where}: here and in ${JSON.stringify(other.file)}.`,
            hint: "Put the instructions of both into one change, or one of them into another pull request.",
        });
    }
    return found;
}
/** The changes without those that the rule refuses. */
function firstOfEach(changes) {
    const names = changes.map(duplicate_rule_nameOf);
    return changes.filter((change, index) => names.indexOf(duplicate_rule_nameOf(change)) === index);
}
function duplicate_rule_nameOf({ resource }) {
    return `${resource.provider} ${(0,change_change/* resourceName */.Iy)(resource)}`;
}

// EXTERNAL MODULE: ./build/core/validate/validate-source.js + 12 modules
var validate_source = __webpack_require__(6427);
;// CONCATENATED MODULE: ./build/commands/observe/desired/same-flag.js

/** True if two documents are about one flag. */
function isSameFlag(a, b) {
    return a.provider === b.provider && a.project === b.project && a.flag === b.flag;
}
/** True if a change is about the flag of a document. */
function isAbout({ resource }, flag) {
    return !isSegment(resource) && isSameFlag(resource, flag);
}
/** True if a diagnostic is about the document of a change or of a flag. */
function isOf({ file, where }, one) {
    return file === one.file && where !== "file" && "document" in where && where.document === one.document;
}

// EXTERNAL MODULE: ./build/core/parse/source.js
var source = __webpack_require__(2122);
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

;// CONCATENATED MODULE: ./build/commands/validate-files.js







/** Checks change files without any network; every fault of every file at once. */
function validateFiles(readings, sha256) {
    const sources = new Map();
    const diagnostics = [];
    const described = [];
    const changes = [];
    for (const reading of readings) {
        if (reading.refused !== undefined) {
            diagnostics.push(refusedFile(reading.path, reading.refused));
            continue;
        }
        const source = (0,parse_source/* parseSource */.P)(reading.path, reading.text);
        const validated = (0,validate_source/* validateSource */.O)(source, sha256);
        sources.set(reading.path, source);
        described.push(...validated.flags);
        changes.push(...validated.changes);
        for (const flag of validated.flags)
            changes.push(...changesOfEdit(undefined, flag, sha256).changes);
        diagnostics.push(...validated.diagnostics, ...duplicateRule(validated.changes));
    }
    const repeated = oneFileRule(described);
    const flags = described.filter((flag) => !repeated.some((fault) => isOf(fault, flag)));
    return { files: readings.length, changes, flags, diagnostics: [...diagnostics, ...repeated], sources };
}


/***/ }),

/***/ 4067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ compileRollout),
/* harmony export */   Jt: () => (/* binding */ compileVariation),
/* harmony export */   Jy: () => (/* binding */ compileServe),
/* harmony export */   Z$: () => (/* binding */ weightsOf),
/* harmony export */   mB: () => (/* binding */ keepBucketing)
/* harmony export */ });
/* harmony import */ var _model_instructions_percentage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5095);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9891);
/* harmony import */ var _model_live_flag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7316);
/* harmony import */ var _parameters_resolve_variation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4954);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7201);





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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ compileClause)
/* harmony export */ });
/* harmony import */ var _model_instructions_clause_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2573);

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

/***/ 7201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** The way to one parameter of a written part. */
function at(written, ...names) {
    return [...written.pointer, ...names];
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pairNamelessRules),
/* harmony export */   h: () => (/* binding */ pairEditedRules)
/* harmony export */ });
/* harmony import */ var _pair_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2419);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ pairRules),
/* harmony export */   gZ: () => (/* binding */ clausesKey),
/* harmony export */   t9: () => (/* binding */ haveOtherIds),
/* harmony export */   xI: () => (/* binding */ canonicalClauses)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ VARIATIONS),
/* harmony export */   f: () => (/* binding */ pairVariations)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9891);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2201);


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

/***/ 2201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderPath),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1245);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony exports codeSpan, fenceAround, sentence, markdownOf, link, cut, textForGitHub */
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

/***/ 4043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ changeDigest),
/* harmony export */   t: () => (/* binding */ intentDigest)
/* harmony export */ });
/* harmony import */ var _model_change_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9891);


/**
 * The digest that answers "is this request this change?": provider, resource, the instructions as the file writes
 * them, the time, and what is copied. It needs no live flag; file name, description, ticket, reviewers and order of keys
 * do not count.
 */
function changeDigest(sha256, resource, instructions, { executeAt, copy } = {}) {
    const { provider, project, environment } = resource;
    const written = instructions.map(({ kind, parameters }) => ({ kind, parameters }));
    const subject = {
        provider,
        project,
        environment,
        ...((0,_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegment */ .wk)(resource) ? { segment: resource.segment } : { flag: resource.flag }),
        executeAt: executeAt ?? null,
        instructions: written,
        ...(copy === undefined ? {} : { copy: { from: copy.from, actions: [...copy.actions] } }),
    };
    return sha256(`flag-gitops change v1\n${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(subject)}`);
}
/**
 * The digest of what the edit of a `kind: Flag` document asks for: resource and fields, before and after. `reapply` is
 * the text that asks for everything again, so that asking again is a new request.
 */
function intentDigest(sha256, { provider, project, environment, flag }, fields, reapply) {
    const written = fields.map(({ path, before, after }) => ({ path, before, after }));
    const subject = { provider, project, environment, flag, fields: written };
    const again = reapply === undefined ? subject : { ...subject, reapply };
    return sha256(`flag-gitops change v1\n${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(again)}`);
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ validateSource)
});

// EXTERNAL MODULE: ./build/core/model/change/desired-flag.js
var desired_flag = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/core/model/change/change.js
var change = __webpack_require__(8412);
;// CONCATENATED MODULE: ./build/core/parse/parse-time.js
const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const TIME = /^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt](?<hours>[0-9]{2}):(?<minutes>[0-9]{2}):(?<seconds>[0-9]{2})(?:\.(?<fraction>[0-9]{1,9}))?(?:[Zz]|(?<sign>[+-])(?<ahead>[0-9]{2}:[0-9]{2}))$/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MS_OF_A_DAY = 24 * HOUR;
const DAYS_BEFORE_1970 = 719_162;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysOf = (month, year) => (DAYS_OF_MONTHS[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
/** The days from the first of January of the year 1 to that of the given year. */
function daysBefore(year) {
    const past = year - 1;
    return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}
/** Unix milliseconds of the first moment of a day in UTC, written `YYYY-MM-DD`; undefined if there is no such day. */
function parseDay(text) {
    const [year, month, day] = (DAY.exec(text)?.slice(1) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    if (day < 1 || day > daysOf(month, year))
        return undefined;
    const months = Array.from({ length: month - 1 }, (_, index) => daysOf(index + 1, year));
    const days = months.reduce((sum, length) => sum + length, daysBefore(year) - DAYS_BEFORE_1970 + day - 1);
    return days * MS_OF_A_DAY;
}
/**
 * Unix milliseconds of an RFC 3339 time with its offset, such as `2026-12-01T09:00:00+01:00`; undefined if it is none.
 * What is finer than a millisecond is cut off; there is no 24:00 and no leap second.
 */
function parseTime(text) {
    const { date, hours, minutes, seconds, fraction = "", sign, ahead = "00:00" } = TIME.exec(text)?.groups ?? {};
    const day = parseDay(date ?? "");
    const time = clock(Number(hours), Number(minutes), Number(seconds));
    const offset = clock(Number(ahead.slice(0, 2)), Number(ahead.slice(3)), 0);
    if (day === undefined || time === undefined || offset === undefined)
        return undefined;
    const thousandths = Number(fraction.slice(0, 3).padEnd(3, "0"));
    return day + time + thousandths - (sign === "-" ? -offset : offset);
}
/** The milliseconds from midnight to a time of the day; undefined if no clock shows it. */
function clock(hours, minutes, seconds) {
    return hours < 24 && minutes < 60 && seconds < 60 ? hours * HOUR + minutes * MINUTE + seconds * 1_000 : undefined;
}

// EXTERNAL MODULE: ./build/core/validate/change-digest.js
var change_digest = __webpack_require__(5029);
;// CONCATENATED MODULE: ./build/core/validate/changes-of.js




/** The provider of every project, since no document names another. */
const PROVIDER = "launchdarkly";
/** What a document asks for: one change for each environment that it names, one if it names none. */
function changesOf(written, sha256) {
    const { file, document, value, instructions } = written;
    const { description, ticket } = value;
    const besides = askedBesides(value);
    const reviewers = reviewersOf(value.reviewers);
    return resourcesOf(value).map(({ resource, environmentAt }) => ({
        file,
        document,
        resource,
        description: description,
        ...(ticket === undefined ? {} : { ticket: ticket }),
        ...(reviewers === undefined ? {} : { reviewers }),
        instructions,
        ...besides,
        ...(environmentAt === undefined ? {} : { environmentAt }),
        digest: (0,change_digest/* changeDigest */.V)(sha256, resource, instructions, besides),
    }));
}
function resourcesOf(value) {
    if (Array.isArray(value.environments)) {
        return value.environments.map((environment, index) => ({
            resource: resourceOf(value, environment),
            environmentAt: ["environments", index],
        }));
    }
    if (value.to !== undefined)
        return [{ resource: resourceOf(value, value.to), environmentAt: ["to"] }];
    return [{ resource: resourceOf(value, value.environment ?? null) }];
}
function resourceOf({ project, flag, segment }, environment) {
    const provider = PROVIDER;
    if (segment === undefined) {
        return { provider, project: project, environment: environment, flag: flag };
    }
    return { provider, project: project, environment: environment, segment: segment };
}
function askedBesides(value) {
    const executeAt = typeof value.executeAt === "string" ? parseTime(value.executeAt) : undefined;
    const copy = copyOf(value);
    return { ...(executeAt === undefined ? {} : { executeAt }), ...(copy === undefined ? {} : { copy }) };
}
/** What a document copies, in the order of `COPY_ACTIONS`; undefined if it is no copy. */
function copyOf({ from, include, exclude }) {
    if (typeof from !== "string")
        return undefined;
    const said = Array.isArray(include) ? include : [...change/* COPY_ACTIONS */.oJ];
    const left = Array.isArray(exclude) ? exclude : [];
    return { from, actions: change/* COPY_ACTIONS */.oJ.filter((action) => said.includes(action) && !left.includes(action)) };
}
/** Who is asked to review, as a document names them; undefined if it names nobody. */
function reviewersOf(reviewers) {
    if (!(0,json/* isObject */.Gv)(reviewers))
        return undefined;
    const { members = [], teams = [] } = reviewers;
    return { members: members, teams: teams };
}

// EXTERNAL MODULE: ./build/core/compile/parameters/compile-clause.js
var compile_clause = __webpack_require__(8169);
;// CONCATENATED MODULE: ./build/core/desired/parse/desired-configuration.js

/** What an environment of a `kind: Flag` document says, clauses written out; it fits the schema. */
function desiredConfiguration(written) {
    const { prerequisites, targets, rules, fallthrough, ...plain } = written;
    return {
        ...plain,
        ...(prerequisites === undefined ? {} : { prerequisites: prerequisites }),
        ...(targets === undefined ? {} : { targets: desiredTargets(targets) }),
        ...(rules === undefined ? {} : { rules: rules.map(desiredRule) }),
        ...(fallthrough === undefined ? {} : { fallthrough: desiredServe(fallthrough) }),
    };
}
/** The lists of context keys below `targets`, in the document's order: a list is of users, a mapping of its key's kind. */
function desiredTargets(targets) {
    return Object.entries(targets).flatMap(([key, inside]) => {
        if (Array.isArray(inside)) {
            return [{ contextKind: "user", variation: key, values: inside, nested: false }];
        }
        return Object.entries(inside).map(([variation, values]) => ({
            contextKind: key,
            variation,
            values: values,
            nested: true,
        }));
    });
}
function desiredRule({ id, description, clauses, trackEvents, ...serve }) {
    return {
        ...(id === undefined ? {} : { id: id }),
        ...(description === undefined ? {} : { description: description }),
        clauses: clauses.map((clause) => (0,compile_clause/* compileClause */.v)(clause)),
        serve: desiredServe(serve),
        ...(trackEvents === undefined ? {} : { trackEvents: trackEvents }),
    };
}
/** The schema lets nothing but the keys of a serving mapping stand here, in one of the two ways. */
function desiredServe(serve) {
    return serve;
}

;// CONCATENATED MODULE: ./build/core/desired/parse/desired-flag.js




/** The flag as a `kind: Flag` document says it should be: only what it writes and git owns, clauses written out. */
function desiredFlag({ file, document, value }) {
    const { project, flag, description, ticket, reapply } = value;
    const reviewers = reviewersOf(value.reviewers);
    const owns = ownership(value);
    const unowned = partsOf(value, (part) => !owns(part));
    return {
        file,
        document,
        provider: PROVIDER,
        project: project,
        flag: flag,
        ...(description === undefined ? {} : { description: description }),
        ...(ticket === undefined ? {} : { ticket: ticket }),
        ...(reviewers === undefined ? {} : { reviewers }),
        ...(reapply === undefined ? {} : { reapply: reapply }),
        ...partsOf(value, owns),
        ...(unowned.variations === undefined && unowned.environments.size === 0 ? {} : { unowned }),
    };
}
/** Which parts of a flag git owns: those that `manage` names, without it all. */
function ownership({ manage }) {
    const parts = new Set(Array.isArray(manage) ? manage : desired_flag/* FLAG_PARTS */.k);
    return (part) => parts.has(part);
}
function partsOf(value, takes) {
    const variations = takes("variations") ? value.variations : undefined;
    return {
        ...(variations === undefined ? {} : { variations: variations }),
        environments: new Map(environmentsOf(value, takes)),
    };
}
function environmentsOf({ environments }, takes) {
    return Object.entries((0,json/* isObject */.Gv)(environments) ? environments : {}).flatMap(([environment, written]) => {
        const taken = Object.entries(written).filter(([part]) => takes(part));
        return taken.length === 0 ? [] : [[environment, desiredConfiguration(Object.fromEntries(taken))]];
    });
}

// EXTERNAL MODULE: ./build/core/validate/written-document.js
var written_document = __webpack_require__(683);
;// CONCATENATED MODULE: ./build/core/validate/rules/copy-rule.js


/** A copy goes into another environment than it comes from, and copies something. */
function copyRule(written) {
    const { value } = written;
    const copy = copyOf(value);
    if (copy === undefined)
        return [];
    const found = [];
    if (copy.from === value.to) {
        found.push({
            code: "copy-to-itself",
            ...(0,written_document/* placeIn */.VV)(written, ["to"]),
            message: `Environment ${JSON.stringify(copy.from)} is copied to itself.`,
            hint: 'Give "from:" and "to:" different environments.',
        });
    }
    if (copy.actions.length === 0) {
        const excluded = value.exclude !== undefined;
        found.push({
            code: "empty-copy",
            ...(0,written_document/* placeIn */.VV)(written, [excluded ? "exclude" : "include"], "key"),
            message: "The copy leaves nothing to copy.",
            hint: excluded ? 'Take something out of "exclude:".' : 'Write into "include:" what is copied, or take it out.',
        });
    }
    return found;
}

// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __webpack_require__(2327);
;// CONCATENATED MODULE: ./build/core/validate/rules/duplicate-prerequisite-rule.js


/** A flag is a prerequisite once: no key stands twice in a list of `prerequisites`. */
function duplicatePrerequisiteRule(written) {
    return (0,written_document/* environmentsOf */.M2)(written).flatMap(({ configuration, pointer }) => {
        const prerequisites = (configuration.prerequisites ?? []);
        const keys = prerequisites.map(({ key }) => key);
        return keys.flatMap((key, index) => {
            if (keys.indexOf(key) === index)
                return [];
            const message = `Flag ${(0,did_you_mean/* quote */.hD)(key)} is a prerequisite twice.`;
            const place = (0,written_document/* placeIn */.VV)(written, [...pointer, "prerequisites", index, "key"]);
            return [{ code: "duplicate-prerequisite", ...place, message, hint: "Keep one of the two." }];
        });
    });
}

;// CONCATENATED MODULE: ./build/core/validate/rules/duplicate-rule-id-rule.js


/** A live rule is meant once: no id stands at two rules of an environment. */
function duplicateRuleIdRule(written) {
    return (0,written_document/* environmentsOf */.M2)(written).flatMap(({ configuration, pointer }) => {
        const ids = (configuration.rules ?? []).map(({ id }) => id);
        return ids.flatMap((id, index) => {
            const first = ids.indexOf(id);
            if (id === undefined || first === index)
                return [];
            const message = `Rules ${first + 1} and ${index + 1} have the same id ${(0,did_you_mean/* quote */.hD)(id)}.`;
            const hint = "Take the id out of the rule that is new.";
            return [{ code: "duplicate-item", ...(0,written_document/* placeIn */.VV)(written, [...pointer, "rules", index, "id"]), message, hint }];
        });
    });
}

;// CONCATENATED MODULE: ./build/core/validate/rules/duplicate-target-rule.js




/** A context gets one variation: no key of a kind stands in two lists below `targets`. */
function duplicateTargetRule(written) {
    return (0,written_document/* environmentsOf */.M2)(written).flatMap(({ configuration, pointer }) => (0,json/* isObject */.Gv)(configuration.targets) ? checkTargets(written, configuration.targets, [...pointer, "targets"]) : []);
}
function checkTargets(written, targets, pointer) {
    const first = new Map();
    const found = [];
    for (const { contextKind, variation, values, nested } of desiredTargets(targets)) {
        for (const [index, key] of values.entries()) {
            const context = JSON.stringify([contextKind, key]);
            const other = first.get(context);
            if (other === undefined) {
                first.set(context, variation);
                continue;
            }
            found.push({
                code: "duplicate-target",
                ...(0,written_document/* placeIn */.VV)(written, [...pointer, ...(nested ? [contextKind, variation] : [variation]), index]),
                message: `Context ${(0,did_you_mean/* quote */.hD)(key)} of kind ${(0,did_you_mean/* quote */.hD)(contextKind)} is targeted twice: with ${(0,did_you_mean/* quote */.hD)(other)} and with ${(0,did_you_mean/* quote */.hD)(variation)}.`,
                hint: "Keep it in one of the lists: a context gets one variation.",
            });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/core/validate/rules/duplicate-variation-rule.js


/** Every variation of a flag has a value of its own. */
function duplicateVariationRule(written) {
    const { kind, variations } = written.value;
    if (kind !== "Flag" || !Array.isArray(variations))
        return [];
    const values = variations.map(({ value }) => (0,json/* canonicalJson */.dj)(value));
    const first = new Map();
    return values.flatMap((value, index) => {
        const other = first.get(value);
        if (other === undefined) {
            first.set(value, index);
            return [];
        }
        return [
            {
                code: "duplicate-variation",
                ...(0,written_document/* placeIn */.VV)(written, ["variations", index, "value"]),
                message: `Variations ${other + 1} and ${index + 1} have the same value.`,
                hint: "Give each variation a value of its own, or take one out.",
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/core/validate/rules/execution-date-rule.js


/** An execution date is a moment that the calendar and the clock have. */
function executionDateRule(written) {
    const { executeAt } = written.value;
    if (typeof executeAt !== "string" || parseTime(executeAt) !== undefined)
        return [];
    return [
        {
            code: "invalid-execution-date",
            ...(0,written_document/* placeIn */.VV)(written, ["executeAt"]),
            message: `The execution date ${JSON.stringify(executeAt)} does not exist.`,
            hint: "Write a day of the calendar, a time up to 23:59:59, and an offset such as +01:00.",
        },
    ];
}

// EXTERNAL MODULE: ./build/core/model/instructions/percentage.js
var percentage = __webpack_require__(5095);
// EXTERNAL MODULE: ./build/core/model/live/flag.js
var flag = __webpack_require__(7316);
;// CONCATENATED MODULE: ./build/core/validate/rules/rollout-rule.js




/** A rollout shares out exactly 100%: at most one `rest`, no share above 100%, the sum exact. */
function rolloutRule(written) {
    return [...checkInstructions(written), ...checkEnvironments(written)];
}
function checkInstructions(written) {
    return written.instructions.flatMap(({ kind, parameters }, index) => {
        const pointer = ["instructions", index, kind];
        const rules = kind === "replaceRules" ? parameters.rules : undefined;
        return [...checkServe(written, parameters, pointer), ...checkRules(written, rules, [...pointer, "rules"])];
    });
}
function checkEnvironments(written) {
    return (0,written_document/* environmentsOf */.M2)(written).flatMap(({ configuration: { rules, fallthrough }, pointer }) => [
        ...checkRules(written, rules, [...pointer, "rules"]),
        ...((0,json/* isObject */.Gv)(fallthrough) ? checkServe(written, fallthrough, [...pointer, "fallthrough"]) : []),
    ]);
}
function checkRules(written, rules, pointer) {
    if (!Array.isArray(rules))
        return [];
    return rules.flatMap((rule, at) => ((0,json/* isObject */.Gv)(rule) ? checkServe(written, rule, [...pointer, at]) : []));
}
function checkServe(written, holder, pointer) {
    const { rollout, rolloutWeights } = holder;
    if ((0,json/* isObject */.Gv)(rollout))
        return checkRollout(written, rollout, [...pointer, "rollout"]);
    if (!(0,json/* isObject */.Gv)(rolloutWeights))
        return [];
    const sum = Object.values(rolloutWeights).reduce((total, weight) => total + Number(weight), 0);
    if (sum === flag/* FULL_WEIGHT */.z)
        return [];
    const message = `The rollout weights total ${sum} instead of ${flag/* FULL_WEIGHT */.z}.`;
    const hint = "Weights are thousandths of a percent: 25000 is 25%.";
    return [diagnostic(written, "rollout-total", [...pointer, "rolloutWeights"], "key", message, hint)];
}
function checkRollout(written, rollout, pointer) {
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
            diagnostic(written, "rollout-total", [...pointer, above.name], "value", message, "A rollout shares out 100%."),
        ];
    }
    const sum = weights.reduce((total, { weight }) => total + (weight ?? 0), 0);
    if (rests.length > 1) {
        const name = rests[1]?.[0] ?? "";
        const message = "The rollout says rest twice.";
        return [
            diagnostic(written, "rollout-rest", [...pointer, name], "value", message, "Give all but one variation a percentage."),
        ];
    }
    if (rests.length === 1 ? sum <= flag/* FULL_WEIGHT */.z : sum === flag/* FULL_WEIGHT */.z)
        return [];
    const message = `The rollout adds up to ${(0,percentage/* renderPercentage */.X)(sum)} instead of 100%.`;
    const hint = sum > flag/* FULL_WEIGHT */.z ? "Lower a share." : "Raise a share, or give one variation the rest: `control: rest`.";
    return [diagnostic(written, "rollout-total", pointer, "key", message, hint)];
}
function diagnostic(written, code, pointer, part, message, hint) {
    return { code, ...(0,written_document/* placeIn */.VV)(written, pointer, part), message, hint };
}

;// CONCATENATED MODULE: ./build/core/validate/rules/unwritten-part-rule.js


/** What `manage` names stands in the document: each part of an environment in every environment. */
function unwrittenPartRule(written) {
    const { manage } = written.value;
    if (!Array.isArray(manage))
        return [];
    const parts = manage;
    return [...unwrittenInDocument(written, parts), ...unwrittenInEnvironments(written, parts)];
}
function unwrittenInDocument(written, parts) {
    return parts.flatMap((part, index) => {
        const key = part === "variations" ? "variations" : "environments";
        if (written.value[key] !== undefined)
            return [];
        const message = `The document does not write ${(0,did_you_mean/* quote */.hD)(part)}, which "manage" names.`;
        const hint = `Add "${key}:", or take it out of "manage".`;
        return [{ code: "unwritten-part", ...(0,written_document/* placeIn */.VV)(written, ["manage", index]), message, hint }];
    });
}
function unwrittenInEnvironments(written, parts) {
    return (0,written_document/* environmentsOf */.M2)(written).flatMap(({ configuration, pointer }) => {
        const missing = parts.filter((part) => part !== "variations" && !Object.hasOwn(configuration, part));
        if (missing.length === 0)
            return [];
        const names = (0,did_you_mean/* listNames */.Zv)(missing, missing.length);
        const message = `Environment ${(0,did_you_mean/* quote */.hD)(String(pointer.at(-1)))} does not write ${names}, which "manage" names.`;
        const hint = 'Write what is missing, or take it out of "manage" to leave it alone everywhere.';
        return [{ code: "unwritten-part", ...(0,written_document/* placeIn */.VV)(written, pointer, "key"), message, hint }];
    });
}

// EXTERNAL MODULE: ./build/core/validate/schema/faults.js + 18 modules
var schema_faults = __webpack_require__(5666);
;// CONCATENATED MODULE: ./build/core/validate/validate-source.js












const RULES = [
    executionDateRule,
    copyRule,
    unwrittenPartRule,
    duplicateVariationRule,
    duplicatePrerequisiteRule,
    duplicateTargetRule,
    duplicateRuleIdRule,
    rolloutRule,
];
/** Checks every document of a file: the schema first, then one rule a file. No network, never throws. */
function validateSource(source, sha256) {
    const diagnostics = [...source.diagnostics];
    const changes = [];
    const flags = [];
    for (const document of source.documents) {
        const faults = (0,schema_faults/* schemaFaults */.d)(document.value);
        for (const { pointer, part, ...said } of faults) {
            diagnostics.push({ ...said, file: source.path, where: { document: document.index, pointer, part } });
        }
        if (faults.length > 0)
            continue;
        const written = (0,written_document/* writtenDocument */.hU)(source.path, document);
        const broken = RULES.flatMap((rule) => rule(written));
        diagnostics.push(...broken);
        if (broken.length > 0)
            continue;
        if (written.value.kind === "Flag")
            flags.push(desiredFlag(written));
        else
            changes.push(...changesOf(written, sha256));
    }
    return { changes, flags, diagnostics };
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   hU: () => (/* binding */ writtenDocument)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);

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

/***/ 2116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readChangeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1399);



/**
 * Reads the named files and, below named folders, every `.yaml` and `.yml`, each once however it is named. A link to a folder
 * is refused, so that nothing is passed over in silence. Throws a `Failure` for a path that is not there.
 */
async function readChangeFiles(paths, limit) {
    const files = await Promise.all(paths.map(async (path) => filesAt(path)));
    const unique = await eachOnce(files.flat());
    return Promise.all(unique.sort().map((path) => readOne(path, limit)));
}
/** Paths without those that name the same file once more. A link is a file of its own. */
async function eachOnce(paths) {
    const folders = [...new Set(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))];
    const real = new Map(await Promise.all(folders.map(async (folder) => [folder, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)])));
    const files = new Map();
    for (const path of paths) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) ?? "", (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        if (!files.has(file))
            files.set(file, path);
    }
    return [...files.values()];
}
async function filesAt(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        throw missing(path, error);
    });
    if (!found.isDirectory())
        return [path];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
    const nested = await Promise.all(entries.map(async (entry) => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name);
        if (entry.isDirectory())
            return filesAt(inside);
        const counts = /\.ya?ml$/.test(entry.name) || (entry.isSymbolicLink() && (await leadsToFolder(inside)));
        return counts ? [inside] : [];
    }));
    return nested.flat();
}
async function leadsToFolder(link) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(link).catch(() => undefined);
    return found?.isDirectory() === true;
}
async function readOne(path, limit) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if (!found.isFile())
        return { path, refused: "not-a-regular-file" };
    if (found.size > limit)
        return { path, refused: "too-large" };
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unreadable-file", `The file ${JSON.stringify(path)} cannot be read.`, {
            hint: "Check its permissions.",
            cause: error,
        });
    });
    try {
        return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { path, refused: "not-utf8" };
    }
}
function missing(path, cause) {
    const hint = "Name change files, or folders that hold some.";
    return new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("no-such-file", `There is no file or folder ${JSON.stringify(path)}.`, { hint, cause });
}


/***/ })

};
;