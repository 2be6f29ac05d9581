"use strict";
exports.id = 817;
exports.ids = [817];
exports.modules = {

/***/ 7843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toldFailure)
/* harmony export */ });
/* harmony import */ var _args_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

/** What the action calls an input, and the runner that it runs on, are something else here. */
const HERE = [
    ["The input `launchdarkly-access-token`", `The environment variable \`${_args_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_VARIABLE */ .bG}\``],
    ["`launchdarkly-access-token`", `\`${_args_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_VARIABLE */ .bG}\``],
    ["The input `launchdarkly-base-uri`", "The option `--base-uri`"],
    ["`launchdarkly-base-uri`", "`--base-uri`"],
    ["if the runner needs a proxy", "if this computer needs a proxy"],
    ["the name server of the runner", "the name server of this computer"],
];
/** A failure in the words of the command line, which has no inputs and no runner. */
function toldFailure({ code, message, hint }) {
    return { code, message: toldHere(message), hint: toldHere(hint) };
}
function toldHere(said) {
    return HERE.reduce((text, [there, here]) => text.replaceAll(there, here), said);
}


/***/ }),

/***/ 5817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDrift: () => (/* binding */ runDrift)
});

// EXTERNAL MODULE: ./build/core/compile/flag/archived-flag.js
var archived_flag = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/core/model/live/flag.js
var live_flag = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/core/desired/compile/experiments.js
var experiments = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/core/desired/merge/merge-configuration.js + 6 modules
var merge_configuration = __webpack_require__(2817);
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

;// CONCATENATED MODULE: ./build/core/desired/drift/environment-drift.js
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

// EXTERNAL MODULE: ./build/core/model/failure.js
var failure = __webpack_require__(1399);
// EXTERNAL MODULE: ./build/commands/observe/live/unknown-name.js
var unknown_name = __webpack_require__(772);
// EXTERNAL MODULE: ./build/commands/drift/read-flags.js
var read_flags = __webpack_require__(7214);
;// CONCATENATED MODULE: ./build/commands/drift/compare-managed.js







/**
 * Compares documents with the live flags, project by project; one that cannot be read stops no other. Asks the provider
 * once for the flags of a project, by lists of 100 where that is fewer requests than one for each.
 */
async function compareManaged(provider, documents) {
    const projects = [...Map.groupBy(documents, ({ project }) => project)];
    const readings = await Promise.all(projects.map(async ([project, own]) => {
        try {
            return { project, compared: compareProject(own, await (0,read_flags/* readLiveFlags */.iN)(provider, project, own)) };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H)
                return { project, compared: [], failure: error };
            throw error;
        }
    }));
    const failed = readings.filter(({ failure }) => failure !== undefined);
    return {
        environments: groupByPlace(readings.flatMap(({ compared }) => compared)),
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/parse/read-yaml.js
var read_yaml = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/core/desired/export/rewrite/document-map.js


/** The mapping that a document of a text is; undefined if it is none. */
function documentMap(text, document) {
    const contents = (0,read_yaml/* readYaml */.g)(text, new dist/* LineCounter */.HN(), () => undefined)[document]?.contents;
    return (0,dist/* isMap */.jh)(contents) ? contents : undefined;
}
/** An entry by its key; undefined without a value that stands somewhere. */
function entryOf(map, name) {
    const found = map?.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === name);
    const key = found?.key.range;
    if (!key || !found?.value?.range)
        return undefined;
    return { key: [key[0], key[1]], value: found.value };
}
/** The mapping under a key; undefined if no mapping stands there. */
function mapAt(map, name) {
    const value = entryOf(map, name)?.value;
    return (0,dist/* isMap */.jh)(value) ? value : undefined;
}
/** The offset behind the last character of a value, comments and line ends after it aside. */
function endOf(node) {
    const last = (0,dist/* isCollection */.P3)(node) && node.flow !== true ? node.items.at(-1) : undefined;
    const inside = (0,dist/* isPair */.tO)(last) ? (last.value ?? last.key) : last;
    return inside ? endOf(inside) : node.range[1];
}

;// CONCATENATED MODULE: ./build/core/desired/export/rewrite/splice.js
/** A text with pieces replaced that do not overlap; its own line ends are used, and all else stays byte for byte. */
function spliced(text, splices) {
    const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
    return splices
        .toSorted((a, b) => b.from - a.from)
        .reduce((rest, { from, to, text: put }) => rest.slice(0, from) + put.replaceAll("\n", lineEnd) + rest.slice(to), text);
}
/** The offset at which the line of an offset begins. */
function lineStart(text, offset) {
    return text.lastIndexOf("\n", offset - 1) + 1;
}
/** The offset behind the end of the line of an offset, or the end of the text. */
function lineAfter(text, offset) {
    const end = text.indexOf("\n", offset);
    return end < 0 ? text.length : end + 1;
}

;// CONCATENATED MODULE: ./build/core/desired/export/rewrite/reapply.js



const KEY = "reapply";
/**
 * The text of a change file in which one of its documents of `kind: Flag` asks for everything again: its line `reapply:`
 * says the day, with `.2`, `.3` … for the second and third time on that day. All else stays byte for byte.
 */
function reapplyAgain(text, document, day) {
    const root = documentMap(text, document);
    const [line, flag] = [entryOf(root, KEY), entryOf(root, "flag")];
    if (root === undefined || flag === undefined)
        return text;
    if (line !== undefined) {
        const said = (0,dist/* isScalar */.jn)(line.value) ? String(line.value.value) : "";
        return spliced(text, [{ from: line.value.range[0], to: line.value.range[1], text: quoted(next(said, day)) }]);
    }
    if (root.flow === true) {
        const at = flag.value.range[1];
        return spliced(text, [{ from: at, to: at, text: `, ${KEY}: ${quoted(day)}` }]);
    }
    const margin = " ".repeat(flag.key[0] - lineStart(text, flag.key[0]));
    const at = lineAfter(text, flag.value.range[1]);
    const put = `${margin}${KEY}: ${quoted(day)}`;
    return spliced(text, [{ from: at, to: at, text: text[at - 1] === "\n" ? `${put}\n` : `\n${put}` }]);
}
function next(said, day) {
    if (said === day)
        return `${day}.2`;
    const times = said.startsWith(`${day}.`) ? said.slice(day.length + 1) : "";
    return /^[1-9][0-9]{0,8}$/.test(times) ? `${day}.${Number(times) + 1}` : day;
}
/** Quoted, since some readers of YAML take a bare day for a date. */
function quoted(text) {
    return `"${text}"`;
}

// EXTERNAL MODULE: ./build/core/render/words/time.js
var time = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/core/desired/export/render-flag-file.js
var render_flag_file = __webpack_require__(1379);
;// CONCATENATED MODULE: ./build/core/desired/export/rewrite/render-part.js


/** A part with its key as an export lays it out, from the first column on, without a line end at its end. */
function renderPart(place, value) {
    const [part, depth] = place[0] === "variations" ? ["variations", 0] : [place[2], 2];
    const document = depth === 0 ? { [part]: value } : { environments: { here: { [part]: value } } };
    const [, ...lines] = (0,render_flag_file/* renderFlagFile */.p)(document, { schema: "", left: [] }).trimEnd().split("\n");
    const margin = " ".repeat(2 * depth);
    return lines
        .slice(depth)
        .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line))
        .join("\n");
}
/** One element of a part that is a list, from the first column on: `- …`. */
function renderElement(place, element) {
    const [, first = "", ...lines] = renderPart(place, [element]).split("\n");
    const margin = first.length - first.trimStart().length;
    return [first, ...lines].map((line) => (line.trim() === "" ? line : line.slice(margin))).join("\n");
}
/** A value on one line, as it stands in another value that does. */
function renderInline(value) {
    const yaml = new dist/* Document */.yo(value, { version: "1.2" });
    if ((0,dist/* isCollection */.P3)(yaml.contents))
        yaml.contents.flow = true;
    return (0,render_flag_file/* yamlText */.I)(yaml, 0).trim();
}
/** A text of which every line but the first, and those that are empty, begins further to the right. */
function indented(text, columns) {
    return text.replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(columns)}`);
}

;// CONCATENATED MODULE: ./build/core/desired/export/rewrite/rewritten-list.js



/** What stands under a key whose value is a block list that is to hold these elements: those that are the same as they stand. */
function rewrittenList(text, entry, place, elements) {
    const list = entry.value;
    const column = list.range[0] - lineStart(text, list.range[0]);
    const old = linesOfElements(text, entry, list, column);
    const chunks = elements.map(({ value, origin, same }) => {
        const lines = old[origin ?? -1];
        if (lines !== undefined && same)
            return rewritten_list_closed(text.slice(lines.from, lines.to));
        const above = lines === undefined ? "" : text.slice(lines.from, lines.dash);
        return `${above}${" ".repeat(column)}${indented(renderElement(place, value), column)}\n`;
    });
    const [from, to] = [old[0].from, old.at(-1).to];
    const whole = chunks.join("").replaceAll("\r\n", "\n");
    // A file that ends without a line end still does.
    return { from, to, text: text[to - 1] === "\n" ? whole : whole.slice(0, -1) };
}
function linesOfElements(text, entry, list, column) {
    let from = lineAfter(text, entry.key[1]);
    return list.items.map((item) => {
        const node = item;
        const end = endOf(node);
        // A block of text ends with its line end.
        const to = text[end - 1] === "\n" ? end : lineAfter(text, end);
        const lines = { from, dash: dashLine(text, node.range[0], column), to };
        from = to;
        return lines;
    });
}
/** The start of the line on which the dash of an element stands: the last one up to the element that has a dash there. */
function dashLine(text, offset, column) {
    let start = lineStart(text, offset);
    while (start > 0 && text.slice(start, start + column + 1) !== `${" ".repeat(column)}-`) {
        start = lineStart(text, start - 1);
    }
    return start;
}
function rewritten_list_closed(chunk) {
    return chunk.endsWith("\n") ? chunk : `${chunk}\n`;
}

;// CONCATENATED MODULE: ./build/core/desired/export/rewrite/adopt.js





/**
 * The text of a change file in which parts that one of its documents writes say something else. Whatever stands outside
 * them stays byte for byte, and in a list so does what is the same, with the comments above it. Undefined if the document
 * does not write one of the parts.
 */
function adoptParts(text, document, parts) {
    const root = documentMap(text, document);
    const splices = parts.map((part) => adoptedPart(text, root, part));
    return splices.every((splice) => splice !== undefined) ? spliced(text, splices) : undefined;
}
function adoptedPart(text, root, part) {
    const { place, value } = part;
    const holder = place[0] === "variations" ? root : mapAt(mapAt(root, "environments"), place[1]);
    const entry = entryOf(holder, place.at(-1));
    if (holder === undefined || entry === undefined)
        return undefined;
    const [from, to] = [entry.key[0], endOf(entry.value)];
    if (holder.flow === true)
        return { from: entry.value.range[0], to, text: renderInline(value) };
    return rewrittenElements(text, entry, part) ?? { from, to, text: inColumn(text, from, renderPart(place, value)) };
}
/** A block list keeps what is the same of it; another way of writing, or an empty list, is written anew. */
function rewrittenElements(text, entry, { place, elements = [] }) {
    const list = entry.value;
    if (!(0,dist/* isSeq */.oP)(list) || list.flow === true || list.items.length === 0 || elements.length === 0)
        return undefined;
    return rewrittenList(text, entry, place, elements);
}
function inColumn(text, offset, rendered) {
    return indented(rendered, offset - lineStart(text, offset));
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/core/desired/merge/rules/merge-rule.js
var merge_rule = __webpack_require__(5212);
// EXTERNAL MODULE: ./build/core/desired/merge/rules/rule-pairs.js
var rule_pairs = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/core/desired/pairing/pair-variations.js
var pair_variations = __webpack_require__(2184);
// EXTERNAL MODULE: ./build/core/desired/export/written-flag.js + 6 modules
var written_flag = __webpack_require__(6263);
;// CONCATENATED MODULE: ./build/core/desired/export/rewrite/live-parts.js








/** The variations of a document as they are live. */
function liveVariations(desired, flag) {
    const { left } = (0,written_flag/* writtenFlag */.m)({ ...flag, configurations: {} }, new Map(), { variations: true });
    if (left.length > 0)
        return { parts: [], left };
    const { variations } = flag;
    const { origins } = (0,pair_variations/* pairVariations */.f)(desired, variations);
    const elements = variations.map(({ id: _, ...live }, place) => {
        const origin = origins[place];
        const value = { ...live };
        return live_parts_element(value, origin, origin !== undefined && (0,json/* equalJson */.FS)({ ...value, ...desired[origin] }, value));
    });
    const value = elements.map((one) => one.value);
    return { parts: [{ place: ["variations"], value, elements }], left: [] };
}
/** Parts of one environment of a document as they are live; `prerequisites` are the flags that it names, by key. */
function liveParts({ environment, desired }, flag, prerequisites, parts) {
    const live = (0,live_flag/* configurationIn */.A)(flag, environment);
    const whole = (0,written_flag/* writtenFlag */.m)({ ...flag, configurations: { [environment]: live } }, prerequisites);
    const written = whole.document.environments[environment];
    const resolved = (0,resolve_configuration/* resolveConfiguration */.d)(desired, (0,resolve_names/* pastNames */.l)({ flag, prerequisites }), []);
    const adopted = [];
    const left = [];
    for (const part of parts) {
        // An export leaves out event tracking that is off.
        const value = written[part] ?? (part === "trackEvents" || part === "trackEventsFallthrough" ? false : undefined);
        if (value === undefined)
            left.push(whole.left.find((one) => one.part === part) ?? { part, why: UNSET });
        else
            adopted.push({ place: ["environments", environment, part], ...asElements(part, value, desired, resolved, live) });
    }
    return { parts: adopted, left };
}
const UNSET = "Nothing is set there in LaunchDarkly, which no document can say.";
function asElements(part, value, { rules = [] }, resolved, live) {
    const values = value;
    if (part === "rules") {
        const elements = ruleElements(values, rules, resolved.rules ?? [], live.rules);
        return { value: elements.map((one) => one.value), elements };
    }
    if (part !== "prerequisites")
        return { value };
    return { value, elements: prerequisiteElements(values, resolved.prerequisites ?? [], live.prerequisites) };
}
function ruleElements(values, desired, resolved, live) {
    const { origins } = (0,rule_pairs/* pairAnyRules */.Y$)(resolved, live);
    return live.map((rule, place) => {
        const origin = origins[place];
        const value = values[place];
        if (origin === undefined)
            return live_parts_element(value, undefined, false);
        const { id, trackEvents } = desired[origin];
        const told = {
            ...(id === undefined ? {} : { id }),
            ...value,
            ...(trackEvents === undefined ? {} : { trackEvents: rule.trackEvents }),
        };
        return live_parts_element(told, origin, merge_rule/* WHOLE_RULE */.Bx.same((0,merge_rule/* writtenRule */.yB)(resolved[origin], rule), rule));
    });
}
function prerequisiteElements(values, resolved, live) {
    return live.map(({ key, variation }, place) => {
        const origin = resolved.findIndex((one) => one.key === key);
        const value = values[place];
        return live_parts_element(value, origin < 0 ? undefined : origin, resolved[origin]?.variation === variation);
    });
}
function live_parts_element(value, origin, same) {
    return { value, same, ...(origin === undefined ? {} : { origin }) };
}

// EXTERNAL MODULE: ./build/core/parse/parse-source.js + 1 modules
var parse_source = __webpack_require__(848);
// EXTERNAL MODULE: ./build/core/validate/validate-source.js + 12 modules
var validate_source = __webpack_require__(6427);
;// CONCATENATED MODULE: ./build/commands/files/adopt-drift.js






/**
 * A change file whose documents say of the parts that drift what is live, and of the rest what they said. A part is left
 * out with which its document would not be valid, or not say it.
 */
function adoptDrift(file, drifts, flagsOf, sha256) {
    const unadopted = [];
    let { text } = file;
    for (const own of Map.groupBy(drifts, ({ desired }) => desired.document).values()) {
        const { desired } = own[0];
        const flags = flagsOf(desired.project);
        const live = own.map((drift) => ({ drift, ...partsOf(drift, flags) }));
        unadopted.push(...live.flatMap(({ drift, left }) => left.map((one) => ({ ...one, drift }))));
        const wanted = live.flatMap(({ drift, parts }) => parts.map((part) => ({ drift, part })));
        const before = { path: file.path, text };
        const adopted = adoptMost(wanted, (parts) => adoptAll(before, parts, flags, sha256));
        text = adopted.text ?? text;
        unadopted.push(...adopted.unadopted);
    }
    return { text, unadopted };
}
/** Adopts all parts at once, or one after the other those with which it succeeds. */
function adoptMost(wanted, adopt) {
    const whole = adopt(wanted);
    if ("text" in whole)
        return { text: whole.text, unadopted: [] };
    const kept = [];
    const unadopted = [];
    let text;
    for (const one of wanted) {
        const adopted = adopt([...kept, one]);
        if ("why" in adopted) {
            unadopted.push({ part: one.part.place.at(-1), why: adopted.why, drift: one.drift });
            continue;
        }
        kept.push(one);
        text = adopted.text;
    }
    return { ...(text === undefined ? {} : { text }), unadopted };
}
const BY_HAND = "The file cannot be rewritten by itself here: write it by hand.";
/** The text of a file in which a document takes over all of some parts, or why it cannot. */
function adoptAll({ path, text }, wanted, flags, sha256) {
    const before = wanted[0]?.drift.desired;
    if (before === undefined)
        return { text };
    const parts = wanted.map(({ part }) => part);
    const rewritten = adoptParts(text, before.document, parts);
    if (rewritten === undefined)
        return { why: BY_HAND };
    const { flags: described, diagnostics } = (0,validate_source/* validateSource */.O)((0,parse_source/* parseSource */.P)(path, rewritten), sha256);
    const [fault] = diagnostics;
    if (fault !== undefined)
        return { why: `The file would not be valid: ${fault.message}` };
    const after = described.find(({ document }) => document === before.document);
    return after !== undefined && says(before, after, wanted, flags) ? { text: rewritten } : { why: BY_HAND };
}
function partsOf({ desired, environment, differences }, flags) {
    const flag = flags.get(desired.flag);
    if (environment === null)
        return liveVariations(desired.variations ?? [], flag);
    const parts = new Set(differences.map(({ path }) => path.split("/")[0]));
    const said = desired.environments.get(environment);
    return liveParts({ environment, desired: said }, flag, flags, [...parts]);
}
/** True if a document says of the adopted parts what is live, and all else is as it was. */
function says(before, after, wanted, flags) {
    const flag = flags.get(before.flag);
    const places = wanted.map(({ part }) => part.place.join("/"));
    if (flag === undefined || rest(before, places) !== rest(after, places))
        return false;
    return wanted.every(({ drift: { environment }, part }) => {
        const { differences, faults } = environment === null
            ? compareVariations(flag, after.variations ?? [])
            : compareFlag(flag, environment, after.environments.get(environment) ?? {}, flags);
        return faults.length === 0 && !differences.some(({ path: differs }) => differs.split("/")[0] === part.place.at(-1));
    });
}
/** What a document says besides these parts. */
function rest({ environments, variations, ...said }, parts) {
    const left = [...environments].map(([environment, configuration]) => [
        environment,
        Object.fromEntries(Object.entries(configuration).filter(([part]) => !parts.includes(`environments/${environment}/${part}`))),
    ]);
    return (0,json/* canonicalJson */.dj)({
        ...said,
        left,
        variations: parts.includes("variations") ? null : (variations ?? null),
    });
}

// EXTERNAL MODULE: ./build/commands/files/read-prerequisites.js
var read_prerequisites = __webpack_require__(6818);
;// CONCATENATED MODULE: ./build/commands/files/cure-drift.js




/** Writes what is live into the files, where it differs; what was compared is not read again. */
async function adoptFiles(files, provider, sha256) {
    const projects = new Map();
    for (const { project } of files.places.filter(({ flags }) => flags.some(differs))) {
        if (projects.has(project))
            continue;
        const flags = [...provider.remembered(project).values()];
        projects.set(project, await (0,read_prerequisites/* readPrerequisites */.y)(provider, project, flags));
    }
    const unadopted = [];
    const written = await rewriteFiles(files, (file, drifts) => {
        const adopted = adoptDrift(file, drifts, (project) => projects.get(project) ?? new Map(), sha256);
        unadopted.push(...adopted.unadopted);
        return adopted.text;
    });
    return { written, unadopted };
}
/** Edits the line `reapply:` of every document that drifts. */
async function reapplyFiles(files, clock) {
    const day = (0,time/* renderTime */.s)(clock.now()).slice(0, "2027-01-05".length);
    const written = await rewriteFiles(files, ({ text }, drifts) => {
        const documents = new Set(drifts.map(({ desired }) => desired.document));
        return [...documents].reduce((rest, document) => reapplyAgain(rest, document, day), text);
    });
    return { written, unadopted: [] };
}
async function rewriteFiles({ readings, places, folder }, rewrite) {
    const drifting = places.flatMap(({ flags }) => flags.filter(differs));
    const byFile = Map.groupBy(drifting, ({ desired }) => desired.file);
    const written = [];
    for (const { path, text } of readings) {
        const drifts = byFile.get(path);
        if (drifts === undefined || text === undefined)
            continue;
        const rewritten = rewrite({ path, text }, drifts);
        if (rewritten !== text && (await folder.write(path, rewritten, true)) === "written")
            written.push(path);
    }
    return written;
}
function differs({ differences }) {
    return differences.length > 0;
}

;// CONCATENATED MODULE: ./build/commands/files/remember-flags.js
/** A provider whose flags need not be read twice to see what a comparison has seen. */
function rememberingFlags(provider) {
    const projects = new Map();
    return {
        ...provider,
        remembered: (project) => projects.get(project) ?? new Map(),
        async readFlags(project, flags, environments, progress) {
            const reading = await provider.readFlags(project, flags, environments, progress);
            if (reading.found) {
                const before = projects.get(project)?.values() ?? [];
                projects.set(project, new Map([...before, ...reading.flags].map((flag) => [flag.key, flag])));
            }
            return reading;
        },
    };
}

// EXTERNAL MODULE: ./build/commands/validate-files.js + 13 modules
var validate_files = __webpack_require__(6280);
// EXTERNAL MODULE: ./build/core/parse/source.js
var source = __webpack_require__(2122);
// EXTERNAL MODULE: ./build/io/change-files.js
var change_files = __webpack_require__(2116);
// EXTERNAL MODULE: ./build/io/sha256.js
var sha256 = __webpack_require__(1565);
// EXTERNAL MODULE: ./build/cli/disk.js
var disk = __webpack_require__(2453);
// EXTERNAL MODULE: ./build/core/render/code-frame.js
var code_frame = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/render/words/count.js
var count = __webpack_require__(6013);
// EXTERNAL MODULE: ./build/core/semantic-patch/effect-entry.js
var effect_entry = __webpack_require__(4043);
;// CONCATENATED MODULE: ./build/core/desired/drift/drift-lines.js




/** How a place stands, in plain text: a line with the counts, and below it one for each field that differs and each flag left alone. */
function driftLines(place, sources) {
    const lines = place.flags.flatMap((one) => flagLines(one, sources));
    return [`${placeName(place)}: ${counts(place)}`, ...lines.map((line) => `  ${line.replaceAll("\n", " ")}`)];
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

// EXTERNAL MODULE: ./build/cli/report/bounded.js
var bounded = __webpack_require__(8796);
;// CONCATENATED MODULE: ./build/cli/report/drift-closing.js

/** How many flags were compared and how many of them drift; "no drift" only if nothing is left of which that is not known. */
function closingOfDrift({ flags, diagnostics }, places) {
    const all = places.flatMap((place) => place.flags);
    const compared = flagsOf(all.filter(wasCompared));
    const reached = flagsOf(all);
    const unknown = new Set([
        ...flagsOf(all.filter(isUnfit)),
        ...flags.filter((flag) => describesSome(flag) && !reached.has(flag)),
    ]);
    const left = flagsOf(all.filter(({ leftAlone }) => leftAlone !== undefined));
    const drifting = flagsOf(all.filter(({ differences }) => differences.length > 0)).size;
    const rest = [
        ...(unknown.size > 0
            ? [`${said(unknown)} could not be compared${meets(unknown, compared) ? " everywhere" : ""}`]
            : []),
        ...(left.size > 0 ? [`${said(left)} left alone${meets(left, compared) ? " in part" : ""}`] : []),
        ...(diagnostics.length > 0 ? [`${(0,count/* count */.U)(documentsIn(diagnostics), "document")} not valid`] : []),
    ];
    if (flags.length === 0)
        return [`No document of \`kind: Flag\` was compared`, ...rest].join("; ").concat(".");
    if (compared.size === 0)
        return [`No flag was compared`, ...rest].join("; ").concat(".");
    const head = `${(0,count/* count */.U)(compared.size, "flag")} compared`;
    if (drifting === 0 && rest.length === 0)
        return `${head}: no drift.`;
    const found = drifting === 0 ? "none" : (0,count/* thousands */.o)(drifting);
    return [`${head}, ${found} with drift`, ...rest].join("; ").concat(".");
}
/** True if it is known whether the flag drifts in this place. */
function wasCompared({ differences, faults, leftAlone }) {
    return leftAlone === undefined && (faults.length === 0 || differences.length > 0);
}
function isUnfit({ faults }) {
    return faults.length > 0;
}
function describesSome({ variations, environments }) {
    return variations !== undefined || environments.size > 0;
}
function flagsOf(compared) {
    return new Set(compared.map(({ desired }) => desired));
}
function meets(some, others) {
    return [...some].some((flag) => others.has(flag));
}
function said(flags) {
    return (0,count/* thousands */.o)(flags.size);
}
/** How many documents are wrong; a fault of a file as a whole counts as one. */
function documentsIn(diagnostics) {
    const places = diagnostics.map(({ file, where }) => [
        file,
        typeof where === "object" && "document" in where ? where.document : null,
    ]);
    return new Set(places.map((place) => JSON.stringify(place))).size;
}

// EXTERNAL MODULE: ./build/cli/report/failure.js
var report_failure = __webpack_require__(7843);
// EXTERNAL MODULE: ./build/cli/report/json.js
var report_json = __webpack_require__(7719);
// EXTERNAL MODULE: ./build/cli/report/validation.js
var report_validation = __webpack_require__(7390);
;// CONCATENATED MODULE: ./build/cli/report/drift.js








/** The drift as paragraphs for people. */
function driftParagraphs(report) {
    const { validation, places, failures, cure } = report;
    const { sources } = validation;
    const told = places.filter((place) => place.flags.some(({ differences, leftAlone }) => differences.length > 0 || leftAlone));
    return [
        ...told.map((place) => driftLines(place, sources).join("\n")),
        ...(0,report_validation/* frames */.J$)({ diagnostics: faultsOf(report), sources }),
        ...failures.map(report_failure/* toldFailure */.Q).map(({ message, hint }) => `${message} ${hint}`),
        closingOfDrift(validation, places),
        ...(cure === undefined ? [] : [cureText(cure)]),
    ];
}
/** The drift as one JSON object. */
function driftJson(report) {
    const { validation, places, failures, cure } = report;
    const all = places.flatMap((place) => place.flags);
    return (0,report_json/* renderObject */.g)({
        flags: validation.flags.length,
        compared: new Set(all.filter(wasCompared).map(({ desired }) => desired)).size,
        drift: all.filter(({ differences }) => differences.length > 0).map(driftOf),
        leftAlone: all.flatMap((one) => (one.leftAlone === undefined ? [] : [{ ...nameOf(one), reason: one.leftAlone }])),
        diagnostics: (0,report_json/* diagnosticsJson */.J)(faultsOf(report), validation.sources),
        failures: failures.map((one) => ({ ...(0,report_failure/* toldFailure */.Q)(one) })),
        ...(cure === undefined ? {} : { written: [...cure.written], unwritten: cure.unadopted.map(unadoptedJson) }),
    });
}
/** The exit code that a drift run ends with. */
function driftCode(report) {
    const { places, failures, cure } = report;
    if (failures.length > 0)
        return 3;
    if (faultsOf(report).length > 0)
        return 1;
    if (cure !== undefined)
        return cure.unadopted.length > 0 ? 1 : 0;
    return places.some((place) => place.flags.some(({ differences }) => differences.length > 0)) ? 1 : 0;
}
/** What is wrong with the files, and what in them does not fit what is live, each once. */
function faultsOf({ validation, places }) {
    const unfit = places.flatMap((place) => place.flags.flatMap(({ faults }) => faults));
    const byText = new Map([...validation.diagnostics, ...unfit].map((one) => [JSON.stringify(one), one]));
    return [...byText.values()];
}
function cureText({ by, written, unadopted }) {
    const left = unadopted.map(({ drift: { desired, environment }, part, why }) => `Not written: ${part} of ${desired.flag}${environment === null ? "" : ` in ${environment}`}. ${why}`);
    if (written.length === 0)
        return [...(0,bounded/* bounded */.M)(left), "Nothing was written."].join("\n");
    const asks = by === "adopt" ? "It asks LaunchDarkly for nothing." : "It asks LaunchDarkly for all that the documents say.";
    return [
        ...(0,bounded/* bounded */.M)(left),
        `Wrote ${(0,count/* count */.U)(written.length, "file")}:`,
        ...(0,bounded/* bounded */.M)(written.map(code_frame/* renderPath */.i)).map((path) => `  ${path}`),
        `Next: commit on a branch and open a pull request. ${asks}`,
    ].join("\n");
}
function nameOf({ desired: { file, document, project, flag }, environment }) {
    return { file, document, project, environment, flag };
}
function driftOf(one) {
    return { ...nameOf(one), differences: one.differences.map(({ path, git, live }) => ({ path, git, live })) };
}
function unadoptedJson({ drift, part, why }) {
    return { ...nameOf(drift), part, reason: why };
}

// EXTERNAL MODULE: ./build/cli/run/connect.js + 55 modules
var connect = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/cli/run/run-drift.js










/** Compares documents with what is live, and writes the cure into their files if one is asked for. */
async function runDrift(args, terminal) {
    const readings = await (0,change_files/* readChangeFiles */.g)(args.paths, source/* LIMITS */.b.bytes);
    const validation = (0,validate_files/* validateFiles */.k)(readings, sha256/* sha256 */.s);
    const report = await (0,connect/* connected */.a)(args, terminal.environment, async (world) => {
        const provider = rememberingFlags(world.provider);
        const { environments: places, failures } = await compareManaged(provider, validation.flags);
        const found = { validation, places, failures };
        if (args.cure === undefined)
            return found;
        const files = { readings, places, folder: disk/* DISK */.K };
        const cured = args.cure === "adopt" ? await adoptFiles(files, provider, sha256/* sha256 */.s) : await reapplyFiles(files, world.clock);
        return { ...found, cure: { by: args.cure, ...cured } };
    });
    if (args.json)
        terminal.printObject(driftJson(report));
    else
        terminal.print(driftParagraphs(report));
    return driftCode(report);
}


/***/ })

};
;