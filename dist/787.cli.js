"use strict";
exports.id = 787;
exports.ids = [787];
exports.modules = {

/***/ 3787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/core/model/change/change.js
var change_change = __webpack_require__(8412);
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

// EXTERNAL MODULE: ./build/core/render/escape.js
var render_escape = __webpack_require__(1245);
// EXTERNAL MODULE: ./build/core/model/instructions/clause-operators.js
var clause_operators = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/core/render/words/effects/flag-words.js
var flag_words = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/core/render/words/words.js
var words_words = __webpack_require__(2363);
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

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
;// CONCATENATED MODULE: ./build/core/semantic-patch/compare-configurations.js

/**
 * The parts in which two configurations that began as `before` differ. What a provider makes up means nothing: versions,
 * dates and addresses, the ids of new rules and of clauses. Nor do the order of targets, prerequisites, clauses and
 * values, shares of nothing, and defaults that are written out.
 */
function disputedParts(before, a, b) {
    const known = new Set(before.rules.map(({ id }) => id));
    const parts = Object.keys(PARTS);
    return parts.filter((part) => (0,json/* canonicalJson */.dj)(PARTS[part](a, known)) !== (0,json/* canonicalJson */.dj)(PARTS[part](b, known)));
}
const PARTS = {
    on: ({ on }) => on,
    offVariation: ({ offVariation }) => offVariation,
    prerequisites: ({ prerequisites }) => sorted(prerequisites.map(({ key, variation }) => [key, variation])),
    targets: ({ targets }) => sorted(targets.flatMap(targetContent)),
    rules: ({ rules }, known) => rules.map((rule) => ruleContent(rule, known)),
    fallthrough: ({ fallthrough }) => serveContent(fallthrough),
    trackEvents: ({ trackEvents }) => trackEvents,
    trackEventsFallthrough: ({ trackEventsFallthrough }) => trackEventsFallthrough,
};
function targetContent({ contextKind, variation, values }) {
    return values.map((value) => [contextKind, value, variation]);
}
function ruleContent({ id, description, clauses, serve, trackEvents }, known) {
    return {
        id: known.has(id) ? id : "new",
        description: description ?? "",
        clauses: sorted(clauses.map(clauseContent)),
        serve: serveContent(serve),
        trackEvents,
    };
}
function clauseContent({ contextKind, attribute, op, values, negate }) {
    // A segment clause has no attribute; LaunchDarkly fills the place with the operator's name or with nothing.
    const subject = op === "segmentMatch" ? [contextKind] : [contextKind, attribute];
    return { subject, op, values: sorted(values), negate };
}
function serveContent(serve) {
    if (serve === null)
        return null;
    if ("variation" in serve)
        return serve.variation;
    const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
    const shares = weights.filter(({ weight }) => weight > 0).map(({ variation, weight }) => [variation, weight]);
    return { weights: sorted(shares), contextKind, bucketBy, experiment };
}
/** Values in an order of their own, each once. */
function sorted(values) {
    const byText = new Map(values.map((value) => [(0,json/* canonicalJson */.dj)(value), value]));
    return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
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
function refused({ file, document }, faults) {
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
    return refused(change, [fault]);
}

// EXTERNAL MODULE: ./build/core/compile/flag/archived-flag.js
var archived_flag = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/core/model/live/flag.js
var live_flag = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/core/semantic-patch/effect-entry.js
var effect_entry = __webpack_require__(4043);
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

// EXTERNAL MODULE: ./build/core/render/words/effects/phrases.js
var phrases = __webpack_require__(9565);
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
    return linesOf(switchFirst, isTargetedKey, (limit) => ({ flag, rules, prerequisiteFlags, limit }), effect_words_sentence);
}
const isTargetedKey = (segments) => segments[0] === "targets" && segments.length === 3;
function effect_words_sentence(scene, group) {
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

// EXTERNAL MODULE: ./build/core/semantic-patch/steps/parameters.js
var steps_parameters = __webpack_require__(9627);
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
                read: (view) => clauses_clauseContent(clauseIn(view, rule.id, id)),
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
        read: (view) => clauses_clauseContent(clauseIn(view, ruleId, id)),
    };
}
/** A condition without its id, as the effect records it; null if there is none. */
function clauses_clauseContent(clause) {
    return clause === undefined ? null : { ...conditionContent(clause), values: [...clause.values] };
}
function conditionContent(clause) {
    if (clause === undefined)
        return null;
    const { contextKind, attribute, op, negate } = clause;
    return { contextKind, attribute, op, negate };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/rules/around-rules.js




/** Whom a rule matches and the part that says what they get, for each rule of which either is touched: one means nothing without the other. */
function aroundRules(effect, before, after, given, read) {
    const ids = effect.flatMap(({ path }) => {
        const [first, id = "", part] = (0,effect_entry/* pathSegments */.Mz)(path);
        return first === "rules" && (part === given || part === "clauses") ? [id] : [];
    });
    const around = (rule) => ({ clauses: unordered(rule.clauses.map(clauses_clauseContent)), [given]: read(rule) });
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
var serving = __webpack_require__(5806);
;// CONCATENATED MODULE: ./build/core/semantic-patch/flag/rules.js





/** The kinds that change the list of rules, or one rule apart from its conditions. */
const FLAG_RULE_KINDS = {
    ...ruleKinds("flag", rules_ruleContent),
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
function rules_ruleContent({ description, clauses, serve, trackEvents }) {
    const conditions = clauses.map(clauses_clauseContent);
    return { description: description ?? null, clauses: conditions, serve: (0,serving/* serveContent */.F2)(serve), trackEvents };
}
/** The place of a new rule is the rule from before the patch that it comes before. */
function newRuleContent({ resource: { rules }, liveRules }, id) {
    const place = rules.findIndex((rule) => rule.id === id);
    const rule = rules[place];
    if (rule === undefined)
        return null;
    const next = rules.slice(place).find((one) => liveRules.has(one.id));
    return { ...rules_ruleContent(rule), before: next?.id ?? null };
}
function rulesContent({ resource, liveRules }) {
    return resource.rules.map((rule) => ({ ...(liveRules.has(rule.id) ? { id: rule.id } : {}), ...rules_ruleContent(rule) }));
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
var flag_step = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/core/semantic-patch/flag/targets.js



/** The kind of context that the older instructions mean, and that all mean if they name none. */
const USER = "user";
/** The kinds that change which context keys get one variation, whatever the rules say. */
const TARGET_KINDS = {
    addTargets: (step) => add(step, contextKindOf(step.parameters)),
    addUserTargets: (step) => add(step, USER),
    removeTargets: (step) => remove(step, contextKindOf(step.parameters)),
    removeUserTargets: (step) => remove(step, USER),
    clearTargets: (step) => clear(step, undefined),
    clearUserTargets: (step) => clear(step, USER),
    replaceTargets: (step) => {
        const targets = readTargets(step, contextKindOf);
        return { ...withTargets(step, targets), touched: [contentTouch(["targets"], () => true)] };
    },
    replaceUserTargets: (step) => {
        const targets = readTargets(step, () => USER);
        const named = new Set((0,steps_parameters/* readObjects */.$I)(step.parameters, "targets").map(({ variationId }) => variationId));
        const missing = step.flag.variations.find((variation) => !named.has(variation.id));
        if (missing !== undefined)
            (0,steps_parameters/* refuse */.TR)(`Parameter "targets" has no entry for variation ${label(missing)}.`);
        const others = step.resource.targets.filter((target) => target.contextKind !== USER);
        return {
            ...withTargets(step, [...targets, ...others]),
            touched: [contentTouch(["targets", USER], (target) => target.contextKind === USER)],
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
    return parameters.contextKind === undefined ? USER : (0,steps_parameters/* readName */.MQ)(parameters, "contextKind");
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

// EXTERNAL MODULE: ./build/core/model/instructions/kinds.js + 2 modules
var kinds = __webpack_require__(6994);
// EXTERNAL MODULE: ./build/core/model/instructions/parameters.js
var instructions_parameters = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/core/compile/parameters/compile-clause.js
var compile_clause = __webpack_require__(8169);
// EXTERNAL MODULE: ./build/core/compile/scope.js
var scope = __webpack_require__(7201);
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

// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __webpack_require__(2327);
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
var resolve_rule = __webpack_require__(5421);
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
var compile_prerequisite = __webpack_require__(5528);
// EXTERNAL MODULE: ./build/core/compile/flag/compile-serve.js
var compile_serve = __webpack_require__(4067);
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
var compile_warnings = __webpack_require__(7228);
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
    const [was, is] = [bucketingOf(before.rollout), bucketingOf(after.rollout)];
    if (was === is)
        return [];
    return [
        `The rollout of ${name} goes by ${is} instead of ${was}: everyone is bucketed anew and may get another variation.`,
    ];
}
function bucketingOf({ contextKind, bucketBy }) {
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
        return refused(change, faults);
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
var same_serve = __webpack_require__(2097);
// EXTERNAL MODULE: ./build/core/desired/pairing/pair-rules.js
var pair_rules = __webpack_require__(2419);
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

// EXTERNAL MODULE: ./build/core/desired/merge/merge-configuration.js + 6 modules
var merge_configuration = __webpack_require__(2817);
// EXTERNAL MODULE: ./build/core/desired/resolve/names.js
var names = __webpack_require__(2069);
// EXTERNAL MODULE: ./build/core/desired/resolve/resolve-configuration.js
var resolve_configuration = __webpack_require__(9574);
// EXTERNAL MODULE: ./build/core/render/words/time.js
var words_time = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/core/render/words/count.js
var count = __webpack_require__(6013);
;// CONCATENATED MODULE: ./build/core/desired/drift/published-drift.js


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
    const [part, contextKind = ""] = (0,effect_entry/* pathSegments */.Mz)(path);
    return part === "targets" ? JSON.stringify([contextKind, git, live]) : String(index);
}
function asOne(group) {
    const first = group[0];
    const [part, contextKind = ""] = (0,effect_entry/* pathSegments */.Mz)(first.path);
    if (part !== "targets")
        return first;
    return { ...first, path: `targets/${(0,effect_entry/* escapeSegment */.pv)(contextKind)} (${(0,count/* count */.U)(group.length, "context key")})` };
}
function withoutAddresses({ path, pointer, git, live }) {
    const hide = (text) => text.replaceAll(ADDRESS, (address) => (git.includes(address) ? address : "…@…"));
    return { path: hide(path), pointer, git, live: hide(live) };
}

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
    return byPart(publishedDifferences(notices)).flatMap(([part, differences]) => {
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
    return date === undefined ? "" : ` (last changed ${(0,words_time/* renderTime */.s)(date)})`;
}
function byPart(differences) {
    return [...Map.groupBy(differences, ({ path }) => path.split("/")[0])];
}

// EXTERNAL MODULE: ./build/core/desired/compile/experiments.js
var experiments = __webpack_require__(2784);
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
        return refused(change, faults);
    const configuration = (0,live_flag/* configurationIn */.A)(flag, environment);
    const scene = { flag: past.flag(), environment, prerequisites, place };
    const merged = (0,merge_configuration/* mergeConfiguration */.z)(scene, { before, after, live: configuration });
    const diff = diffConfigurations(flag, configuration, merged.target, prerequisites);
    const running = (0,experiments/* runningExperiments */.OQ)(configuration);
    const idle = isIdle(merged, diff);
    if (running.length > 0 && !idle)
        return refused(change, [experimentFault(environment, running)]);
    const dates = { git: live.writtenAt, live: configuration.modifiedAt };
    const drift = [...merged.faults, ...driftFaults(merged.conflicts, dates)];
    if (drift.length > 0)
        return refused(change, drift);
    if (!diff.ok)
        return refused(change, inexpressible(diff, environment, intent.after, merged.target));
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
        ...cut(value),
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
        return value === null ? words_words/* NONE */.x3 : cut(value);
    };
}
/** Two values, cut where they are long; where they differ only behind the cut, from a little before the difference on. */
function valuesWords(before, after) {
    const words = { before: cut(before), after: cut(after) };
    if ((0,json/* equalJson */.FS)(before, after) || !(0,words_words/* sameWords */.MT)(words.before, words.after))
        return words;
    const [was, is] = [charactersOf(before), charactersOf(after)];
    const difference = was.findIndex((character, index) => character !== is[index]);
    const start = (difference < 0 ? was.length : difference) - LEAD;
    return { before: cut(before, start), after: cut(after, start) };
}
/** Numbers, true and false stand plain, so that 3 and "3" differ. */
function cut(value, start = 0) {
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
var resolve_variation = __webpack_require__(4954);
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
        return refused(change, faults);
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
var merge_variations = __webpack_require__(8284);
;// CONCATENATED MODULE: ./build/core/desired/compile/compile-variations.js








/** Compiles the edit of the variations of a `kind: Flag` document; `flag` was read with all environments. */
function compileVariations(change, { before, after }, flag, sha256) {
    const faults = [];
    (0,archived_flag/* refuseArchived */.x)({ report: (fault) => faults.push(fault) }, flag);
    if (faults.length > 0)
        return refused(change, faults);
    const { target, ...merged } = (0,merge_variations/* mergeVariations */.x)(flag, before, after);
    const drift = [...merged.faults, ...driftFaults(merged.conflicts, {})];
    const instructions = diffVariations(flag.variations, target);
    const running = runningAnywhere(flag);
    if (running.length > 0 && instructions.length + drift.length > 0)
        return refused(change, [compile_variations_experimentFault(running)]);
    if (drift.length > 0)
        return refused(change, drift);
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

;// CONCATENATED MODULE: ./build/core/semantic-patch/copy/copy-effect.js






const copy_effect_PARTS = {
    updateOn: { path: "on", read: ({ on }) => on },
    updateFallthrough: { path: "fallthrough", read: ({ fallthrough }) => (0,serving/* serveContent */.F2)(fallthrough) },
    updateOffVariation: { path: "offVariation", read: ({ offVariation }) => offVariation },
    updateRules: { path: "rules", read: ({ rules }) => rules.map(rules_ruleContent) },
    updateTargets: { path: "targets", read: ({ targets }) => targetsContent(targets) },
    updatePrerequisites: { path: "prerequisites", read: ({ prerequisites }) => prerequisitesContent(prerequisites) },
};
/**
 * The parts of the target environment that a copy replaces, before and after, and the values of the variations that they
 * name, sorted by path. It holds no id of a rule or clause, so it is the same whenever it is computed on the same live values.
 */
function copyEffect(flag, before, after, actions) {
    const parts = change_change/* COPY_ACTIONS */.oJ.filter((action) => actions.includes(action)).map((action) => copy_effect_PARTS[action]);
    const effect = parts.map(({ path, read }) => ({ path, before: read(before), after: read(after) }));
    return (0,effect_entry/* sortedByPath */.o2)([...effect, ...(0,effect_entry/* servedValues */.IO)("variations", flag.variations, effect)]);
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
        return refused(change, faults);
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
    ...ruleKinds("segment", segment_rules_ruleContent),
    addRule: (step) => {
        const rule = readSegmentRule(step);
        return {
            resource: { ...step.resource, rules: [...step.resource.rules, rule] },
            touched: [{ path: ["rules"], added: true, read: (view) => readFromRule(view, rule.id, segment_rules_ruleContent) }],
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
function segment_rules_ruleContent(rule) {
    const { description, clauses } = rule;
    return {
        description: description ?? null,
        clauses: clauses.map(clauses_clauseContent),
        rollout: rolloutContent(rule),
    };
}
/** How many of the matching contexts are in and what decides it, defaults written out. */
function rolloutContent({ weight, rolloutContextKind = "user", bucketBy = "key" }) {
    return weight === null ? "all" : { weight, contextKind: rolloutContextKind, bucketBy };
}

;// CONCATENATED MODULE: ./build/core/semantic-patch/segment/targets.js

/** The kind of context that the older instructions mean. */
const targets_USER = "user";
const OTHER_LIST = { included: "excluded", excluded: "included" };
/** The kinds that change which context keys are in or out, whatever the rules say. */
const SEGMENT_TARGET_KINDS = {
    addIncludedTargets: (step) => targets_add(step, "included", targets_contextKindOf(step)),
    addIncludedUsers: (step) => targets_add(step, "included", targets_USER),
    removeIncludedTargets: (step) => targets_remove(step, "included", targets_contextKindOf(step)),
    removeIncludedUsers: (step) => targets_remove(step, "included", targets_USER),
    addExcludedTargets: (step) => targets_add(step, "excluded", targets_contextKindOf(step)),
    addExcludedUsers: (step) => targets_add(step, "excluded", targets_USER),
    removeExcludedTargets: (step) => targets_remove(step, "excluded", targets_contextKindOf(step)),
    removeExcludedUsers: (step) => targets_remove(step, "excluded", targets_USER),
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

// EXTERNAL MODULE: ./build/core/model/instructions/percentage.js
var percentage = __webpack_require__(5095);
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
        return refused(change, faults);
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

;// CONCATENATED MODULE: ./build/commands/observe/once.js
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

// EXTERNAL MODULE: ./build/commands/observe/live/unknown-name.js
var unknown_name = __webpack_require__(772);
;// CONCATENATED MODULE: ./build/commands/observe/live/read-live.js








/** A reader that asks for each flag and each segment once, a flag with all environments that the changes name. */
function createLiveReader(provider, changes) {
    const readFlag = createFlagReader(provider, changes);
    const readSegment = once((project, environment, segment) => provider.readSegment(project, environment, segment));
    const readVariations = once((project, flag) => provider.readFlag(project, flag, []));
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
    const read = once((project, flag, environments) => provider.readFlag(project, flag, environments));
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

// EXTERNAL MODULE: ./build/commands/drift/read-flags.js
var read_flags = __webpack_require__(7214);
;// CONCATENATED MODULE: ./build/commands/files/list-flags.js





/**
 * The provider, of which the flags that the changes of a project name are read together as soon as one is asked for: by
 * lists of 100 where that is fewer requests than one for each flag.
 */
function listingFlags(provider, changes) {
    const readProject = once((project) => readNamed(provider, project, changes));
    return {
        ...provider,
        async readFlag(project, flag, environments) {
            const named = await readProject(project);
            if (named.missing !== undefined)
                return named.missing;
            // Only what is copied names flags that no change does.
            if (!named.keys.has(flag))
                return provider.readFlag(project, flag, environments);
            return readingOf(named.live, flag, environments);
        },
    };
}
async function readNamed(provider, project, changes) {
    const own = changes.filter(({ resource }) => resource.project === project);
    const keys = new Set(own.flatMap(flagsNamedIn));
    const environments = new Set(own.flatMap(environmentsNamedIn));
    const none = { flags: new Map(), environments: new Map() };
    if (own.some(({ resource }) => resource.environment === null)) {
        const all = await provider.readEnvironments(project);
        if (!all.found)
            return { keys, live: none, missing: all };
        for (const environment of all.environments)
            environments.add(environment);
    }
    const live = await (0,read_flags/* readFlagsIn */.re)(provider, project, [...keys].sort(), [...environments].sort());
    return { keys, live, ...(live.project === undefined ? {} : { missing: live.project }) };
}
function flagsNamedIn({ resource, instructions, intent }) {
    if ((0,change_change/* isSegment */.wk)(resource))
        return [];
    const prerequisites = intent === undefined ? (0,compile_prerequisite/* prerequisiteKeys */.D)(instructions) : intentNames(intent).prerequisites;
    return [resource.flag, ...prerequisites];
}
function environmentsNamedIn({ resource, copy }) {
    if ((0,change_change/* isSegment */.wk)(resource))
        return [];
    return [resource.environment, copy?.from].flatMap((environment) => environment ?? []);
}
function readingOf(live, key, environments) {
    const lacking = environments === "all" ? undefined : environments.find((one) => live.environments.has(one));
    if (lacking !== undefined)
        return live.environments.get(lacking);
    const flag = live.flags.get(key);
    return flag === undefined ? { found: false, missing: "flag", name: key, candidates: [] } : { found: true, flag };
}

;// CONCATENATED MODULE: ./build/commands/files/plan-files.js



/**
 * Compiles changes against what is live now, in their order; nothing is written anywhere. The flags of a project are read
 * together: 1,000 of them cost ten lists, or as many for each three environments.
 */
async function planFiles(provider, changes, sha256) {
    const read = createLiveReader(listingFlags(provider, changes), changes);
    return Promise.all(changes.map(async (change) => {
        const reading = await read(change);
        if ("diagnostic" in reading)
            return { change, diagnostics: [reading.diagnostic] };
        const { live } = reading;
        const result = compileChange(change, live, sha256);
        return result.ok
            ? { change, live, compiled: result.compiled, diagnostics: [] }
            : { change, live, diagnostics: result.diagnostics };
    }));
}
/** True for a change that asks the provider for something. */
function asksForSomething({ change, compiled }) {
    return compiled !== undefined && (compiled.instructions.length > 0 || change.copy !== undefined);
}

;// CONCATENATED MODULE: ./build/commands/files/compare-plan.js






/**
 * Asks the provider for a preview of every change of a flag in an environment that asks for something, one after the
 * other, and compares it with what we computed. Other changes have no preview and are absent, and so are copies.
 */
async function comparePlan(previewer, planned) {
    const compared = new Map();
    for (const one of planned) {
        const { change, compiled, live } = one;
        const { resource, copy } = change;
        const { environment } = resource;
        if ((0,change_change/* isSegment */.wk)(resource) || environment === null || copy !== undefined || !asksForSomething(one))
            continue;
        const ours = compiled?.configurations?.get(environment);
        if (compiled === undefined || ours === undefined || live === undefined || "segment" in live)
            continue;
        const reading = await previewer.preview({ ...resource, environment }, compiled.instructions);
        compared.set(one, comparedWith(live, ours, reading));
    }
    return compared;
}
function comparedWith({ flag, prerequisites }, { before, after }, reading) {
    if (reading.is !== "shown")
        return reading;
    const parts = disputedParts(before, after, reading.configuration);
    if (parts.length === 0)
        return { is: "agreed" };
    const linesOf = (one) => targetingLines(flag, one, prerequisites).map(render_escape/* textOf */.b6);
    const lines = diffLines(linesOf(after), linesOf(reading.configuration)).filter(({ sign }) => sign !== " ");
    return { is: "differing", parts, lines };
}

// EXTERNAL MODULE: ./build/commands/validate-files.js + 13 modules
var validate_files = __webpack_require__(6280);
// EXTERNAL MODULE: ./build/core/parse/source.js
var source = __webpack_require__(2122);
// EXTERNAL MODULE: ./build/io/change-files.js
var change_files = __webpack_require__(2116);
// EXTERNAL MODULE: ./build/io/sha256.js
var sha256 = __webpack_require__(1565);
;// CONCATENATED MODULE: ./build/core/decide/pick-request.js
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
function pick_request_isSatisfied(observed) {
    const { change, compiled, settled } = observed;
    if (compiled !== undefined)
        return compiled.instructions.length === 0 && change?.copy === undefined;
    return settled && pickRequest(observed).same === undefined;
}
/** True if a change was decided upon, so that it is not compiled again. */
function pick_request_isSettled(observed) {
    const status = pickRequest(observed).same?.request.status;
    return status === "completed" || status === "scheduled" || status === "failed";
}

// EXTERNAL MODULE: ./build/core/model/change/desired-flag.js
var desired_flag = __webpack_require__(1807);
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
        return said === "" ? [title] : [`${title}: `, (0,words_words/* quoted */.TL)(said)];
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
    const was = before === null ? [] : [(0,words_words/* quoted */.TL)(flow(before)), " → "];
    return [(0,words_words/* quoted */.TL)((0,effect_entry/* readablePath */.qR)(path)), ": ", ...was, after === null ? "nothing" : (0,words_words/* quoted */.TL)(flow(after))];
}
const instruction_words_PARTS = {
    updateOn: "whether it is on",
    updateFallthrough: "the fallthrough",
    updateOffVariation: "the off variation",
    updateRules: "the rules",
    updateTargets: "the targets",
    updatePrerequisites: "the prerequisites",
};
/** What is copied from where. */
function copyWords({ from, actions }) {
    const what = actions.length === change_change/* COPY_ACTIONS */.oJ.length ? "everything" : actions.map((one) => instruction_words_PARTS[one]).join(", ");
    return [`Copy ${what} from `, (0,words_words/* quoted */.TL)(from)];
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

;// CONCATENATED MODULE: ./build/core/render/change/change-table.js





/** Bytes: a check run's summary takes 65,535 characters, a comment shows many changes. */
const MOST_OF_A_TABLE = 35_000;
const MOST_OF_A_CELL = 2_000;
/** What a change does, as a Markdown table of before and after; as a list of its instructions where that is not known. */
function changeTable(observed) {
    const { change, compiled } = lasting(observed);
    if (isSatisfied(observed))
        return (compiled?.warnings ?? []).map(warningLine).join("\n\n");
    if (compiled !== undefined) {
        const rows = [
            ...termsOf(change).map(({ subject, words }) => `| ${subject} | | ${markdownOf(words)} |`),
            ...compiled.lines.map((line) => `| ${markdownOf(line.subject)} | ${markdownOf(line.before)} | ${afterOf(line)} |`),
        ];
        const shown = fitting(rows, MOST_OF_A_TABLE, (left) => `| and ${left} more | | |`);
        const table = ["| | Before | After |", "| --- | --- | --- |", ...shown].join("\n");
        return [table, ...compiled.warnings.map(warningLine)].join("\n\n");
    }
    const asked = [...timeWords(change), ...askedWords(change)].map((words) => `- ${markdownOf(words)}`);
    return fitting(asked, MOST_OF_A_TABLE, (left) => `- and ${left} more`).join("\n");
}
/** The same in one table cell. */
function changeCell(observed) {
    const { change, compiled } = lasting(observed);
    if (isSatisfied(observed))
        return [NOTHING, ...(compiled?.warnings ?? []).map(warningLine)].join("<br>");
    const lines = compiled?.lines.map(cellLine) ?? askedWords(change).map(markdownOf);
    const terms = (compiled === undefined ? termsOf(change).filter(isTime) : termsOf(change)).map(({ subject, words }) => `${subject} **${markdownOf(words)}**`);
    const shown = fitting([...terms, ...lines], MOST_OF_A_CELL, (left) => `and ${left} more, see the check run`);
    return [...shown, ...(compiled?.warnings.map(warningLine) ?? [])].join("<br>");
}
/** The same as lines of plain text. */
function changeLines(observed) {
    const { change, compiled } = observed;
    if (pick_request_isSatisfied(observed))
        return [NOTHING, ...(compiled?.warnings ?? []).map(textWarning)];
    if (compiled === undefined)
        return [...timeWords(change), ...askedWords(change)].map(render_escape/* textOf */.b6);
    const terms = termsOf(change).map(({ subject, words }) => `${subject} ${(0,render_escape/* textOf */.b6)(words)}`);
    return [...terms, ...compiled.lines.map(textLine), ...compiled.warnings.map(textWarning)];
}
/** What a change is called in one table cell: what its author says, and the resource. */
function changeName({ change }, resource) {
    return change === undefined ? codeSpan(resource) : `${codeSpan(change.description, 200)}<br>${codeSpan(resource)}`;
}
/**
 * What a later run will see too: a change that is settled is not compiled again, so the run that settles it must not
 * write on the pull request what only it knows.
 */
function lasting(observed) {
    const { compiled, ...rest } = observed;
    const settled = isSettled(observed) || (observed.settled && isSatisfied(observed));
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
    return `⚠️ ${sentence(warning)}`;
}
function cellLine(line) {
    const subject = markdownOf(line.subject);
    return isNothing(line.before)
        ? `${subject}: **${afterOf(line)}**`
        : `${subject}: ${markdownOf(line.before)} → **${afterOf(line)}**`;
}
function textLine(line) {
    const after = isSame(line) ? "no change" : (0,render_escape/* textOf */.b6)(line.after);
    return `${(0,render_escape/* textOf */.b6)(line.subject)}: ${isNothing(line.before) ? after : `${(0,render_escape/* textOf */.b6)(line.before)} → ${after}`}`;
}
function afterOf(line) {
    return isSame(line) ? "no change" : markdownOf(line.after);
}
function isSame({ before, after }) {
    return (0,render_escape/* textOf */.b6)(before) === (0,render_escape/* textOf */.b6)(after);
}
function isNothing(words) {
    return words.length === 1 && words[0] === "none";
}

// EXTERNAL MODULE: ./build/cli/report/json.js
var report_json = __webpack_require__(7719);
// EXTERNAL MODULE: ./build/cli/report/validation.js
var report_validation = __webpack_require__(7390);
;// CONCATENATED MODULE: ./build/cli/report/plan.js







const DRY_RUN = "LaunchDarkly's dry run";
const MOST_LINES = 40;
/** A plan as paragraphs for people: every change that asks for something, what does not fit, and the counts. */
function planParagraphs(plan) {
    const { validation, planned, compared } = plan;
    const { files, sources } = validation;
    const diagnostics = planned.flatMap((one) => one.diagnostics);
    const telling = planned.filter((one) => asksForSomething(one) || (one.compiled?.warnings.length ?? 0) > 0);
    return [
        ...telling.map((one) => changeText(one, compared)),
        ...(0,report_validation/* frames */.J$)({ diagnostics, sources }),
        ...(planned.every(asksForNothing) ? ["Nothing to change."] : []),
        `${(0,count/* count */.U)(files, "file")}: ${planCounts(planned).join(", ")}.`,
        ...(comparedNothing(plan) ? [`Nothing was compared: ${DRY_RUN} could not be asked for any change.`] : []),
    ];
}
/** How many changes of each sort there are; a sort without any is not named. */
function planCounts(planned) {
    const asking = planned.filter(asksForSomething);
    const copies = asking.filter(({ change }) => change.copy !== undefined).length;
    const others = asking.length - copies;
    const sent = asking.reduce((sum, { compiled }) => sum + (compiled?.instructions.length ?? 0), 0);
    const idle = planned.filter(asksForNothing).length;
    const unfit = planned.filter(({ compiled }) => compiled === undefined).length;
    const counts = [
        ...(others > 0 ? [`${(0,count/* count */.U)(others, "change")} with ${(0,count/* count */.U)(sent, "instruction")}`] : []),
        ...(copies > 0 ? [copies === 1 ? "1 copy" : `${(0,count/* thousands */.o)(copies)} copies`] : []),
        ...(idle > 0 ? [`${(0,count/* count */.U)(idle, "change")} with nothing to do`] : []),
        ...(unfit > 0 ? [`${(0,count/* count */.U)(unfit, "change")} not possible`] : []),
    ];
    return counts.length > 0 ? counts : [(0,count/* count */.U)(0, "change")];
}
function asksForNothing(planned) {
    return planned.compiled !== undefined && !asksForSomething(planned);
}
/** A plan as one JSON object. */
function planJson({ validation, planned, compared }) {
    const { files, diagnostics, sources } = validation;
    const all = [...diagnostics, ...planned.flatMap((one) => one.diagnostics)];
    return (0,report_json/* renderObject */.g)({
        valid: all.length === 0,
        files,
        changes: planned.map((one) => changeJson(one, compared?.get(one))),
        diagnostics: (0,report_json/* diagnosticsJson */.J)(all, sources),
    });
}
/** The exit code that a plan ends with. */
function planCode(plan) {
    const { validation, planned, compared } = plan;
    if (comparedNothing(plan))
        return 3;
    const unlike = [...(compared?.values() ?? [])].some(({ is }) => is === "differing" || is === "refused");
    const wrong = validation.diagnostics.length > 0 || planned.some(({ compiled }) => compiled === undefined);
    return wrong || unlike ? 1 : 0;
}
/** True if there was something to ask a dry run for, and none could be asked. */
function comparedNothing({ compared }) {
    return compared !== undefined && compared.size > 0 && [...compared.values()].every(({ is }) => is === "denied");
}
function changeText(planned, compared) {
    const { change, compiled } = planned;
    const { resource, copy } = change;
    const amount = copy === undefined ? (0,count/* count */.U)(compiled?.instructions.length ?? 0, "instruction") : "a copy";
    const nothing = { requests: [], others: [], strangers: [], diagnostics: [], echoes: new Map() };
    const observed = { ...nothing, resource, change, settled: false, onBase: false, unread: false };
    const lines = changeLines(compiled === undefined ? observed : { ...observed, compiled });
    const said = compared === undefined || !asksForSomething(planned) ? [] : comparedLines(compared.get(planned));
    return [`${(0,change_change/* resourceName */.Iy)(resource)}: ${amount}`, ...[...lines, ...said].map((line) => `  ${line}`)].join("\n");
}
function comparedLines(compared) {
    if (compared === undefined)
        return [`${DRY_RUN} does not exist for changes of this kind`];
    if (compared.is === "agreed")
        return [`${DRY_RUN} agrees`];
    if (compared.is === "refused")
        return [`${DRY_RUN} refuses it: ${compared.reason}`];
    if (compared.is === "denied") {
        return [`${DRY_RUN} could not be asked: the token may not, or the environment wants an approval`];
    }
    const lines = compared.lines.slice(0, MOST_LINES).map(({ sign, text }) => `  ${sign} ${text}`);
    const more = compared.lines.length > MOST_LINES ? ["  …"] : [];
    return [`${DRY_RUN} differs in ${compared.parts.join(", ")}: - is ours, + is LaunchDarkly's`, ...lines, ...more];
}
function changeJson({ change, compiled }, compared) {
    const { file, document, resource, description, digest, copy } = change;
    return {
        file,
        document,
        ...resource,
        description,
        digest,
        fits: compiled !== undefined,
        effect: (compiled?.lines ?? []).map(({ subject, before, after }) => ({
            subject: (0,render_escape/* textOf */.b6)(subject),
            before: (0,render_escape/* textOf */.b6)(before),
            after: (0,render_escape/* textOf */.b6)(after),
        })),
        warnings: [...(compiled?.warnings ?? [])],
        instructions: [...(compiled?.instructions ?? [])],
        ...(copy === undefined ? {} : { copy: { from: copy.from, actions: [...copy.actions] } }),
        ...(compared === undefined ? {} : { dryRun: dryRunJson(compared) }),
    };
}
function dryRunJson(compared) {
    if (compared.is !== "differing")
        return { ...compared };
    return { is: compared.is, parts: [...compared.parts] };
}

// EXTERNAL MODULE: ./build/cli/run/connect.js + 55 modules
var connect = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/cli/run/run-plan.js









/** Says what change files ask of LaunchDarkly as it is now; files with a fault are not planned at all. */
async function runPlan(args, terminal) {
    const validation = (0,validate_files/* validateFiles */.k)(await (0,change_files/* readChangeFiles */.g)(args.paths, source/* LIMITS */.b.bytes), sha256/* sha256 */.s);
    if (validation.diagnostics.length > 0) {
        if (args.json)
            terminal.printObject(planJson({ validation, planned: [] }));
        else
            terminal.print([...(0,report_validation/* frames */.J$)(validation), (0,report_validation/* closingOfFaults */.AB)(validation)]);
        return 1;
    }
    const plan = await (0,connect/* connected */.a)(args, terminal.environment, async ({ provider, previewer }) => {
        const planned = await planFiles(provider, validation.changes, sha256/* sha256 */.s);
        if (!args.compare)
            return { validation, planned };
        return { validation, planned, compared: await comparePlan(previewer, planned) };
    });
    if (args.json)
        terminal.printObject(planJson(plan));
    else
        terminal.print(planParagraphs(plan));
    return planCode(plan);
}


/***/ })

};
;