"use strict";
exports.id = 636;
exports.ids = [636,109];
exports.modules = {

/***/ 6109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSource: () => (/* binding */ parseSource)
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

;// CONCATENATED MODULE: ./build/core/parse/read-yaml.js


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
        if (tokens.reduce((sum, token) => sum + itemsOf(token), 0) > 4 * source/* LIMITS */.b.nodes) {
            const message = `The file holds more than ${source/* LIMITS */.b.nodes} values.`;
            report({ code: "too-large", from: 0, to: 0, message, hint: "Split it into several change files." });
            return [];
        }
        return [...new dist/* Composer */.Dk(options).compose(tokens, true, text.length)];
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const message = `The file nests deeper than ${source/* LIMITS */.b.depth} levels.`;
        report({ code: "too-deep", from: 0, to: 0, message, hint: "Split it into several change files." });
        return [];
    }
}
/** The tokens of a text, up to one fault more than are ever shown: what follows is noise and costs time. */
function readTokens(text, lines) {
    const tokens = [];
    let errors = 0;
    for (const token of new dist/* Parser */.iX(lines.addNewLine).parse(text)) {
        tokens.push(token);
        if (token.type === "error")
            errors += 1;
        if (errors > source/* LIMITS */.b.faults)
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
    for (const document of readYaml(body, lines, report)) {
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

/***/ 1251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseDay),
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
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


/***/ }),

/***/ 1636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/core/model/instructions/percentage.js
var percentage = __webpack_require__(5095);
// EXTERNAL MODULE: ./build/core/model/policy.js
var model_policy = __webpack_require__(475);
// EXTERNAL MODULE: ./build/core/parse/parse-source.js + 2 modules
var parse_source = __webpack_require__(6109);
;// CONCATENATED MODULE: ./build/generated/validate-config.js
// Generated by npm run generate.

const validateConfig = validate22;
const schema7 = {"type":"object","additionalProperties":false,"properties":{"paths":{"$ref":"#/definitions/shared1"},"branches":{"$ref":"#/definitions/shared1"},"members":{"type":"object","propertyNames":{"allOf":[{"$ref":"#/definitions/login"}]},"additionalProperties":{"allOf":[{"$ref":"#/definitions/member"}]},"maxProperties":1000},"projects":{"type":"object","propertyNames":{"allOf":[{"$ref":"#/definitions/key"}]},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"provider":{"type":"string","enum":["launchdarkly"]}}},"maxProperties":1000},"policy":{"type":"object","additionalProperties":false,"properties":{"environments":{"type":"object","propertyNames":{"allOf":[{"$ref":"#/definitions/key"}]},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"requireTicket":{"type":"array","items":{"type":"string","pattern":"^[a-zA-Z][a-zA-Z0-9_]*(?:-[a-zA-Z0-9_]+)*$","maxLength":50},"minItems":1,"maxItems":100},"maxRolloutStep":{"type":"string","pattern":"^[0-9]{1,3}(?:\\.[0-9]{1,3})?%$","maxLength":10},"reviewers":{"type":"object","additionalProperties":false,"properties":{"members":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/member"}]},"minItems":1,"maxItems":10},"teams":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/key"}]},"minItems":1,"maxItems":100}},"minProperties":1},"forbid":{"type":"array","items":{"type":"string","enum":["turnFlagOn","turnFlagOff","addRule","removeRule","reorderRules","replaceRules","updateRuleDescription","updateRuleTrackEvents","updateRuleVariationOrRollout","addClauses","removeClauses","updateClause","addValuesToClause","removeValuesFromClause","addTargets","removeTargets","clearTargets","replaceTargets","addUserTargets","removeUserTargets","clearUserTargets","replaceUserTargets","addPrerequisite","updatePrerequisite","removePrerequisite","replacePrerequisites","updateFallthroughVariationOrRollout","updateOffVariation","updateTrackEvents","updateTrackEventsFallthrough","addVariation","removeVariation","updateVariation","updateDefaultVariation","addIncludedTargets","addIncludedUsers","removeIncludedTargets","removeIncludedUsers","addExcludedTargets","addExcludedUsers","removeExcludedTargets","removeExcludedUsers","updateRuleRolloutAndContextKind","updateName","addTags","removeTags","addBigSegmentIncludedTargets","removeBigSegmentIncludedTargets","addBigSegmentExcludedTargets","removeBigSegmentExcludedTargets","processBigSegmentImport","updateOn","updateFallthrough","updateRules","updateTargets","updatePrerequisites"]},"minItems":1,"maxItems":1000},"freeze":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"from":{"allOf":[{"$ref":"#/definitions/moment"}]},"to":{"allOf":[{"$ref":"#/definitions/moment"}]},"reason":{"allOf":[{"$ref":"#/definitions/text"}]}},"required":["from","to","reason"]},"minItems":1,"maxItems":1000},"integrationConfig":{"type":"object"}}},"maxProperties":1000},"allow":{"type":"object","additionalProperties":false,"properties":{"projects":{"$ref":"#/definitions/shared2"},"environments":{"$ref":"#/definitions/shared2"}}},"selfApproval":{"type":"string","enum":["allow","deny"]},"canApplyDeclinedChanges":{"type":"string","enum":["allow","deny"]},"autoApply":{"type":"string","enum":["allow","deny"]}}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":1,"maxItems":1000};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9_-]*(?:\\[bot\\])?$","maxLength":100};
const pattern0 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9_-]*(?:\\[bot\\])?$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
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
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9_-]*(?:\\[bot\\])?$"}};
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

const schema10 = {"type":"string","pattern":"^(?:[0-9a-f]{24}|[^\\s@|,\\p{C}]+@[^\\s@|,\\p{C}]+)$","maxLength":320};
const pattern1 = new RegExp("^(?:[0-9a-f]{24}|[^\\s@|,\\p{C}]+@[^\\s@|,\\p{C}]+)$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1.test(data)){
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
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$","maxLength":256};
const pattern2 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2.test(data)){
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
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2}))?$","maxLength":50};
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2}))?$"}};
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
validate35.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"string","pattern":"^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}](?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])?$","maxLength":500};
const pattern6 = new RegExp("^[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}](?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])?$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern6.test(data)){
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
validate38.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"array","items":{"allOf":[{"$ref":"#/definitions/key"}]},"minItems":1,"maxItems":1000};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate30(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate40.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[a-zA-Z][a-zA-Z0-9_]*(?:-[a-zA-Z0-9_]+)*$", "u");
const pattern4 = new RegExp("^[0-9]{1,3}(?:\\.[0-9]{1,3})?%$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "paths") || (key0 === "branches")) || (key0 === "members")) || (key0 === "projects")) || (key0 === "policy"))){
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
if(data.paths !== undefined && func0.call(data, "paths")){
if(!(validate23(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.branches !== undefined && func0.call(data, "branches")){
if(!(validate23(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data2 = data.members;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 1000){
const err1 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxProperties",keyword:"maxProperties",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 of Object.keys(data2)){
const _errs6 = errors;
if(!(validate26(key1, {instancePath:instancePath+"/members",parentData:data2,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 of Object.keys(data2)){
if(!(validate28(data2[key2], {instancePath:instancePath+"/members/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.projects !== undefined && func0.call(data, "projects")){
let data4 = data.projects;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1000){
const err4 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/maxProperties",keyword:"maxProperties",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key3 of Object.keys(data4)){
const _errs13 = errors;
if(!(validate30(key3, {instancePath:instancePath+"/projects",parentData:data4,parentDataProperty:"projects",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid5 = _errs13 === errors;
if(!valid5){
const err5 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key4 of Object.keys(data4)){
let data5 = data4[key4];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 of Object.keys(data5)){
if(!(key5 === "provider")){
const err6 = {instancePath:instancePath+"/projects/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.provider !== undefined && func0.call(data5, "provider")){
let data6 = data5.provider;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/projects/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider",schemaPath:"#/properties/projects/additionalProperties/properties/provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data6 === "launchdarkly")){
const err8 = {instancePath:instancePath+"/projects/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider",schemaPath:"#/properties/projects/additionalProperties/properties/provider/enum",keyword:"enum",params:{allowedValues: schema7.properties.projects.additionalProperties.properties.provider.enum}};
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
const err9 = {instancePath:instancePath+"/projects/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err10 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.policy !== undefined && func0.call(data, "policy")){
let data7 = data.policy;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key6 of Object.keys(data7)){
if(!(((((key6 === "environments") || (key6 === "allow")) || (key6 === "selfApproval")) || (key6 === "canApplyDeclinedChanges")) || (key6 === "autoApply"))){
const err11 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.environments !== undefined && func0.call(data7, "environments")){
let data8 = data7.environments;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 1000){
const err12 = {instancePath:instancePath+"/policy/environments",schemaPath:"#/properties/policy/properties/environments/maxProperties",keyword:"maxProperties",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key7 of Object.keys(data8)){
const _errs26 = errors;
if(!(validate30(key7, {instancePath:instancePath+"/policy/environments",parentData:data8,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid10 = _errs26 === errors;
if(!valid10){
const err13 = {instancePath:instancePath+"/policy/environments",schemaPath:"#/properties/policy/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key8 of Object.keys(data8)){
let data9 = data8[key8];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key9 of Object.keys(data9)){
if(!((((((key9 === "requireTicket") || (key9 === "maxRolloutStep")) || (key9 === "reviewers")) || (key9 === "forbid")) || (key9 === "freeze")) || (key9 === "integrationConfig"))){
const err14 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.requireTicket !== undefined && func0.call(data9, "requireTicket")){
let data10 = data9.requireTicket;
if(Array.isArray(data10)){
if(data10.length > 100){
const err15 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requireTicket",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/requireTicket/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data10.length < 1){
const err16 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requireTicket",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/requireTicket/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(data11.length > 50){
const err17 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requireTicket/" + i0,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/requireTicket/items/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern3.test(data11)){
const err18 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requireTicket/" + i0,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/requireTicket/items/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9_]*(?:-[a-zA-Z0-9_]+)*$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requireTicket/" + i0,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/requireTicket/items/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requireTicket",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/requireTicket/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.maxRolloutStep !== undefined && func0.call(data9, "maxRolloutStep")){
let data12 = data9.maxRolloutStep;
if(typeof data12 === "string"){
if(data12.length > 10){
const err21 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxRolloutStep",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/maxRolloutStep/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern4.test(data12)){
const err22 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxRolloutStep",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/maxRolloutStep/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}(?:\\.[0-9]{1,3})?%$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxRolloutStep",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/maxRolloutStep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.reviewers !== undefined && func0.call(data9, "reviewers")){
let data13 = data9.reviewers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length < 1){
const err24 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/reviewers/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key10 of Object.keys(data13)){
if(!((key10 === "members") || (key10 === "teams"))){
const err25 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/reviewers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.members !== undefined && func0.call(data13, "members")){
let data14 = data13.members;
if(Array.isArray(data14)){
if(data14.length > 10){
const err26 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers/members",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/reviewers/properties/members/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14.length < 1){
const err27 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers/members",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/reviewers/properties/members/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data14[i1], {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers/members/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers/members",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/reviewers/properties/members/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.teams !== undefined && func0.call(data13, "teams")){
let data16 = data13.teams;
if(Array.isArray(data16)){
if(data16.length > 100){
const err29 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers/teams",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/reviewers/properties/teams/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data16.length < 1){
const err30 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers/teams",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/reviewers/properties/teams/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data16[i2], {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers/teams/" + i2,parentData:data16,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers/teams",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/reviewers/properties/teams/type",keyword:"type",params:{type: "array"}};
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
const err32 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/reviewers",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/reviewers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.forbid !== undefined && func0.call(data9, "forbid")){
let data18 = data9.forbid;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err33 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/forbid/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18.length < 1){
const err34 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/forbid/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 !== "string"){
const err35 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i3,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/forbid/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((data19 === "turnFlagOn") || (data19 === "turnFlagOff")) || (data19 === "addRule")) || (data19 === "removeRule")) || (data19 === "reorderRules")) || (data19 === "replaceRules")) || (data19 === "updateRuleDescription")) || (data19 === "updateRuleTrackEvents")) || (data19 === "updateRuleVariationOrRollout")) || (data19 === "addClauses")) || (data19 === "removeClauses")) || (data19 === "updateClause")) || (data19 === "addValuesToClause")) || (data19 === "removeValuesFromClause")) || (data19 === "addTargets")) || (data19 === "removeTargets")) || (data19 === "clearTargets")) || (data19 === "replaceTargets")) || (data19 === "addUserTargets")) || (data19 === "removeUserTargets")) || (data19 === "clearUserTargets")) || (data19 === "replaceUserTargets")) || (data19 === "addPrerequisite")) || (data19 === "updatePrerequisite")) || (data19 === "removePrerequisite")) || (data19 === "replacePrerequisites")) || (data19 === "updateFallthroughVariationOrRollout")) || (data19 === "updateOffVariation")) || (data19 === "updateTrackEvents")) || (data19 === "updateTrackEventsFallthrough")) || (data19 === "addVariation")) || (data19 === "removeVariation")) || (data19 === "updateVariation")) || (data19 === "updateDefaultVariation")) || (data19 === "addIncludedTargets")) || (data19 === "addIncludedUsers")) || (data19 === "removeIncludedTargets")) || (data19 === "removeIncludedUsers")) || (data19 === "addExcludedTargets")) || (data19 === "addExcludedUsers")) || (data19 === "removeExcludedTargets")) || (data19 === "removeExcludedUsers")) || (data19 === "updateRuleRolloutAndContextKind")) || (data19 === "updateName")) || (data19 === "addTags")) || (data19 === "removeTags")) || (data19 === "addBigSegmentIncludedTargets")) || (data19 === "removeBigSegmentIncludedTargets")) || (data19 === "addBigSegmentExcludedTargets")) || (data19 === "removeBigSegmentExcludedTargets")) || (data19 === "processBigSegmentImport")) || (data19 === "updateOn")) || (data19 === "updateFallthrough")) || (data19 === "updateRules")) || (data19 === "updateTargets")) || (data19 === "updatePrerequisites"))){
const err36 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid/" + i3,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/forbid/items/enum",keyword:"enum",params:{allowedValues: schema7.properties.policy.properties.environments.additionalProperties.properties.forbid.items.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/forbid",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/forbid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.freeze !== undefined && func0.call(data9, "freeze")){
let data20 = data9.freeze;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err38 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/freeze/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data20.length < 1){
const err39 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/freeze/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.from === undefined) || (!(func0.call(data21, "from")))){
const err40 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze/" + i4,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/freeze/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data21.to === undefined) || (!(func0.call(data21, "to")))){
const err41 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze/" + i4,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/freeze/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data21.reason === undefined) || (!(func0.call(data21, "reason")))){
const err42 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze/" + i4,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/freeze/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key11 of Object.keys(data21)){
if(!(((key11 === "from") || (key11 === "to")) || (key11 === "reason"))){
const err43 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze/" + i4,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/freeze/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.from !== undefined && func0.call(data21, "from")){
if(!(validate35(data21.from, {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze/" + i4+"/from",parentData:data21,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data21.to !== undefined && func0.call(data21, "to")){
if(!(validate35(data21.to, {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze/" + i4+"/to",parentData:data21,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data21.reason !== undefined && func0.call(data21, "reason")){
if(!(validate38(data21.reason, {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze/" + i4+"/reason",parentData:data21,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze/" + i4,schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/freeze/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/freeze",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/freeze/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data9.integrationConfig !== undefined && func0.call(data9, "integrationConfig")){
let data25 = data9.integrationConfig;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err46 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/integrationConfig",schemaPath:"#/properties/policy/properties/environments/additionalProperties/properties/integrationConfig/type",keyword:"type",params:{type: "object"}};
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
const err47 = {instancePath:instancePath+"/policy/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/policy/environments",schemaPath:"#/properties/policy/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data7.allow !== undefined && func0.call(data7, "allow")){
let data26 = data7.allow;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key12 of Object.keys(data26)){
if(!((key12 === "projects") || (key12 === "environments"))){
const err49 = {instancePath:instancePath+"/policy/allow",schemaPath:"#/properties/policy/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data26.projects !== undefined && func0.call(data26, "projects")){
if(!(validate40(data26.projects, {instancePath:instancePath+"/policy/allow/projects",parentData:data26,parentDataProperty:"projects",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data26.environments !== undefined && func0.call(data26, "environments")){
if(!(validate40(data26.environments, {instancePath:instancePath+"/policy/allow/environments",parentData:data26,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/policy/allow",schemaPath:"#/properties/policy/properties/allow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data7.selfApproval !== undefined && func0.call(data7, "selfApproval")){
let data29 = data7.selfApproval;
if(typeof data29 !== "string"){
const err51 = {instancePath:instancePath+"/policy/selfApproval",schemaPath:"#/properties/policy/properties/selfApproval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((data29 === "allow") || (data29 === "deny"))){
const err52 = {instancePath:instancePath+"/policy/selfApproval",schemaPath:"#/properties/policy/properties/selfApproval/enum",keyword:"enum",params:{allowedValues: schema7.properties.policy.properties.selfApproval.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data7.canApplyDeclinedChanges !== undefined && func0.call(data7, "canApplyDeclinedChanges")){
let data30 = data7.canApplyDeclinedChanges;
if(typeof data30 !== "string"){
const err53 = {instancePath:instancePath+"/policy/canApplyDeclinedChanges",schemaPath:"#/properties/policy/properties/canApplyDeclinedChanges/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data30 === "allow") || (data30 === "deny"))){
const err54 = {instancePath:instancePath+"/policy/canApplyDeclinedChanges",schemaPath:"#/properties/policy/properties/canApplyDeclinedChanges/enum",keyword:"enum",params:{allowedValues: schema7.properties.policy.properties.canApplyDeclinedChanges.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data7.autoApply !== undefined && func0.call(data7, "autoApply")){
let data31 = data7.autoApply;
if(typeof data31 !== "string"){
const err55 = {instancePath:instancePath+"/policy/autoApply",schemaPath:"#/properties/policy/properties/autoApply/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((data31 === "allow") || (data31 === "deny"))){
const err56 = {instancePath:instancePath+"/policy/autoApply",schemaPath:"#/properties/policy/properties/autoApply/enum",keyword:"enum",params:{allowedValues: schema7.properties.policy.properties.autoApply.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/core/render/words/did-you-mean.js
var did_you_mean = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/core/model/change/change.js
var change = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/core/model/instructions/kinds.js + 2 modules
var kinds = __webpack_require__(6994);
;// CONCATENATED MODULE: ./build/core/policy/config/places.js


/** Everything that a policy may forbid: the instruction kinds of flags and segments, and what can be copied. */
const FORBIDDABLE = [
    ...new Set([...Object.values(kinds/* KINDS */.GW).flatMap((kinds) => kinds.map(({ kind }) => kind)), ...change/* COPY_ACTIONS */.oJ]),
];
const LINE = { what: "one line of visible text", cure: "Write it on one line, with no space at either end." };
const KEY = {
    what: "a valid key",
    cure: 'Keys are letters, digits, ".", "_" and "-", and start with a letter or a digit.',
};
const MEMBER = {
    what: "an e-mail address or a member id",
    cure: "Write an address such as ana@example.com, or the 24 hexadecimal digits of the member's id.",
};
const LOGIN = { what: "a GitHub login", cure: "Write the login as GitHub shows it, without the @." };
const TIME = {
    what: "a day or a time",
    cure: "Write a day such as 2027-12-20, or a time with its offset such as 2027-12-20T18:00:00+01:00.",
};
const PERCENTAGE = {
    what: "a percentage",
    cure: "Write a percentage such as 25%, of three decimals at most.",
};
const PREFIX = {
    what: "the prefix of a ticket",
    cure: "Write what stands before the hyphen and the number: SHOP for SHOP-1234.",
};
const DECISION = { what: "allow or deny", cure: "Write allow or deny." };
const PROVIDER = { what: "a provider", cure: "Write launchdarkly." };
const ENVIRONMENT = ["policy", "environments", null];
const PLACES = [
    { way: [], keys: ["paths", "branches", "members", "projects", "policy"] },
    { way: ["paths", null], text: { what: "a glob", cure: 'Write a glob such as "flags/**/*.yaml".' } },
    { way: ["branches", null], text: { what: "the name of a branch", cure: "Write a branch such as main." } },
    { way: ["members"], names: LOGIN },
    { way: ["members", null], text: MEMBER },
    { way: ["projects"], names: KEY },
    { way: ["projects", null], keys: ["provider"] },
    { way: ["projects", null, "provider"], text: PROVIDER },
    { way: ["policy"], keys: ["environments", "allow", "selfApproval", "canApplyDeclinedChanges", "autoApply"] },
    { way: ["policy", "selfApproval"], text: DECISION },
    { way: ["policy", "canApplyDeclinedChanges"], text: DECISION },
    { way: ["policy", "autoApply"], text: DECISION },
    { way: ["policy", "allow"], keys: ["projects", "environments"] },
    { way: ["policy", "allow", null, null], text: KEY },
    { way: ["policy", "environments"], names: KEY },
    {
        way: ENVIRONMENT,
        keys: ["requireTicket", "maxRolloutStep", "reviewers", "forbid", "freeze", "integrationConfig"],
    },
    { way: [...ENVIRONMENT, "requireTicket", null], text: PREFIX },
    { way: [...ENVIRONMENT, "maxRolloutStep"], text: PERCENTAGE },
    { way: [...ENVIRONMENT, "reviewers"], keys: ["members", "teams"] },
    { way: [...ENVIRONMENT, "reviewers", "members", null], text: MEMBER },
    { way: [...ENVIRONMENT, "reviewers", "teams", null], text: KEY },
    {
        way: [...ENVIRONMENT, "forbid", null],
        text: {
            what: "an instruction kind or a copy action",
            cure: "Write one that LaunchDarkly has, such as replaceRules.",
        },
    },
    { way: [...ENVIRONMENT, "freeze", null], keys: ["from", "to", "reason"] },
    { way: [...ENVIRONMENT, "freeze", null, "from"], text: TIME },
    { way: [...ENVIRONMENT, "freeze", null, "to"], text: TIME },
    { way: [...ENVIRONMENT, "freeze", null, "reason"], text: LINE },
];
/** What belongs at the place of a pointer; nothing is known of places that the config does not have. */
function placeAt(pointer) {
    const found = PLACES.find(({ way }) => way.length === pointer.length && way.every((step, at) => step === null || step === pointer[at]));
    return found ?? {};
}
/** The config's own keys, by the dotted way to the mapping that takes them; `*` stands for any key or item. */
const CONFIG_KEYS = new Map(PLACES.flatMap(({ way, keys }) => (keys === undefined ? [] : [[way.map((step) => step ?? "*").join("."), keys]])));

;// CONCATENATED MODULE: ./build/core/policy/config/config-faults.js




/** Keywords that ask about text; said of a mapping, they are about one of its keys, and "propertyNames" says it too. */
const ABOUT_TEXT = new Set(["pattern", "minLength", "maxLength"]);
const FEATURE_SIGNALS = "featuresignals";
/** Everything in the data of a config that does not fit its schema, in our own words. */
function configFaults(value) {
    if (validateConfig(value))
        return [];
    const faults = (validateConfig.errors ?? [])
        .filter(({ propertyName }) => propertyName === undefined)
        .filter(({ keyword, instancePath }) => keyword !== "additionalProperties" || !isUnsupported(instancePath, value))
        .map((error) => ({ error, located: locate(error.instancePath, value) }))
        .filter(({ error, located }) => typeof located.value === "string" || !ABOUT_TEXT.has(error.keyword))
        .map(({ error, located }) => faultOf(error, located));
    const first = new Map(faults.toReversed().map((fault) => [JSON.stringify(fault.pointer), fault]));
    if (first.size > 0)
        return [...first.values()].toReversed();
    return [{ pointer: [], part: "value", message: "The config does not fit its schema.", hint: "Compare the two." }];
}
function locate(instancePath, root) {
    const pointer = [];
    let value = root;
    for (const step of instancePath.split("/").slice(1)) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        pointer.push(Array.isArray(value) ? Number(key) : key);
        value = value[key];
    }
    return { pointer, value };
}
/** True for a project of a service that is not supported yet, whose other keys are not worth a word. */
function isUnsupported(instancePath, root) {
    const { pointer, value } = locate(instancePath, root);
    return pointer[0] === "projects" && (0,json/* isObject */.Gv)(value) && value.provider === FEATURE_SIGNALS;
}
function faultOf({ keyword, params }, located) {
    const { pointer, value } = located;
    const name = nameOf(pointer);
    if (keyword === "additionalProperties")
        return unknownKey(pointer, String(params.additionalProperty));
    if (keyword === "propertyNames")
        return wrongName(pointer, String(params.propertyName));
    if (keyword === "required") {
        const key = String(params.missingProperty);
        return atValue(pointer, `${name} needs "${key}".`, `Add "${key}:".`);
    }
    if (keyword === "type")
        return wrongType(located, String(params.type));
    if (keyword === "minItems" || keyword === "minProperties") {
        return atValue(pointer, `${name} is empty.`, "Give it one entry at least, or take its key out.");
    }
    if (keyword === "maxItems" || keyword === "maxProperties") {
        const count = Object.keys(value).length;
        return atValue(pointer, `${name} has ${count} entries; the most is ${params.limit}.`, "Take some out.");
    }
    if (keyword === "maxLength") {
        const message = `${name} has ${String(value).length} characters; the most is ${params.limit}.`;
        return atValue(pointer, message, "Shorten it.");
    }
    return wrongText(located);
}
function unknownKey(pointer, key) {
    const keys = placeAt(pointer).keys ?? [];
    const near = (0,did_you_mean/* closest */.kp)(key, keys);
    const only = keys.length === 1 ? "Its only key is" : "Its keys are";
    const hint = near === undefined ? `${only} ${(0,did_you_mean/* listNames */.Zv)(keys)}.` : `Did you mean "${near}"?`;
    return { pointer: [...pointer, key], part: "key", message: `${nameOf(pointer)} has no key ${(0,did_you_mean/* quote */.hD)(key)}.`, hint };
}
function wrongName(pointer, key) {
    const { what = "a valid key", cure = "Write another one." } = placeAt(pointer).names ?? {};
    const message = `${nameOf(pointer)} has the key ${(0,did_you_mean/* quote */.hD)(key)}, which is not ${what}.`;
    return { pointer: [...pointer, key], part: "key", message, hint: cure };
}
function wrongType({ pointer, value }, type) {
    const { text } = placeAt(pointer);
    const scalar = value !== null && typeof value !== "object";
    const given = value === null ? "but it is empty" : `not ${written(value)}`;
    const wanted = type === "array" ? "a list" : type === "object" ? "a mapping" : (text?.what ?? "text");
    const bare = type === "array" && scalar ? `Write a list: [${written(value)}].` : "Put a list in brackets.";
    const others = type === "object" ? "Write its keys below it, indented further." : (text?.cure ?? "Put it in quotes.");
    const hint = value === null ? "Give it a value, or take its key out." : type === "array" ? bare : others;
    return atValue(pointer, `${nameOf(pointer)} must be ${wanted}, ${given}.`, hint);
}
function wrongText({ pointer, value }) {
    const name = nameOf(pointer);
    if (value === FEATURE_SIGNALS && pointer.at(-1) === "provider") {
        const project = (0,did_you_mean/* quote */.hD)(String(pointer[1]));
        const message = `Project ${project} is on FeatureSignals, which this version does not support.`;
        return atValue(pointer, message, `Take ${project} out of "projects", and its change files out of the repository.`);
    }
    const { what = "valid", cure = "Write another value." } = placeAt(pointer).text ?? {};
    const near = pointer.at(-2) === "forbid" ? (0,did_you_mean/* closest */.kp)(String(value), FORBIDDABLE) : undefined;
    return atValue(pointer, `${name} is ${written(value)}, not ${what}.`, near ? `Did you mean "${near}"?` : cure);
}
function atValue(pointer, message, hint) {
    return { pointer, part: "value", message, hint };
}
/** What messages call a place: `The config`, `"policy.allow"`, `Item 2 of "paths"`. */
function nameOf(pointer) {
    const last = pointer.at(-1);
    if (last === undefined)
        return "The config";
    if (typeof last === "number")
        return `Item ${last + 1} of ${(0,did_you_mean/* quote */.hD)(dotted(pointer.slice(0, -1)))}`;
    return (0,did_you_mean/* quote */.hD)(dotted(pointer));
}
/** The way to a place with dots between its keys; items of lists by their number in brackets, counted from 1. */
function dotted(pointer) {
    return pointer
        .map((step, index) => (typeof step === "number" ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
        .join("");
}
function written(value) {
    if (Array.isArray(value))
        return "a list";
    if ((0,json/* isObject */.Gv)(value))
        return "a mapping";
    return typeof value === "string" ? (0,did_you_mean/* quote */.hD)(value) : String(value);
}

// EXTERNAL MODULE: ./build/core/parse/parse-time.js
var parse_time = __webpack_require__(1251);
;// CONCATENATED MODULE: ./build/core/policy/config/parse-freeze.js

const MS_OF_A_DAY = 86_400_000;
/** Reads a freeze: a day begins and ends at midnight UTC, and the last day belongs to it; a time is that instant. */
function parseFreeze({ from, to, reason }) {
    const begin = (0,parse_time/* parseTime */.p)(from) ?? (0,parse_time/* parseDay */.I)(from);
    if (begin === undefined)
        return { ok: false, fault: "from" };
    const lastDay = (0,parse_time/* parseDay */.I)(to);
    const until = (0,parse_time/* parseTime */.p)(to) ?? (lastDay === undefined ? undefined : lastDay + MS_OF_A_DAY);
    if (until === undefined)
        return { ok: false, fault: "to" };
    return begin < until ? { ok: true, freeze: { from: begin, until, reason } } : { ok: false, fault: "order" };
}

;// CONCATENATED MODULE: ./build/core/policy/config/value-faults.js




/** What the schema cannot say of an environment's rules: shares above 100%, days that do not exist, freezes that end first. */
function environmentFaults(name, rules) {
    const way = ["policy", "environments", name];
    const { maxRolloutStep, freeze = [] } = rules;
    const above = maxRolloutStep !== undefined && (0,percentage/* parsePercentage */.A)(maxRolloutStep) === undefined;
    const step = [...way, "maxRolloutStep"];
    return [
        ...(above ? [value_faults_atValue(step, `${nameOf(step)} is ${(0,did_you_mean/* quote */.hD)(maxRolloutStep)}.`, "The most is 100%.")] : []),
        ...freeze.flatMap((written, index) => freezeFaults(written, [...way, "freeze", index])),
    ];
}
function freezeFaults(written, way) {
    const reading = parseFreeze(written);
    if (reading.ok)
        return [];
    if (reading.fault === "order") {
        const message = `${nameOf(way)} ends before it begins.`;
        return [value_faults_atValue([...way, "to"], message, 'Swap "from" and "to", or mend one of them.')];
    }
    const place = [...way, reading.fault];
    const message = `${nameOf(place)} is ${(0,did_you_mean/* quote */.hD)(written[reading.fault])}, and there is no such day or time.`;
    return [value_faults_atValue(place, message, "Look it up in the calendar; hours end at 23:59:59.")];
}
/** GitHub does not tell letters of logins apart by their case, so one login stands once only. */
function memberFaults(logins) {
    const known = new Map();
    return logins.flatMap((login) => {
        const same = known.get(login.toLowerCase());
        known.set(login.toLowerCase(), login);
        if (same === undefined)
            return [];
        const message = `"members" names ${(0,did_you_mean/* quote */.hD)(same)} and ${(0,did_you_mean/* quote */.hD)(login)}, which are one login on GitHub.`;
        return [{ pointer: ["members", login], part: "key", message, hint: "Keep one of the two." }];
    });
}
function value_faults_atValue(pointer, message, hint) {
    return { pointer, part: "value", message, hint };
}

;// CONCATENATED MODULE: ./build/core/policy/config/parse-config.js






/** Reads a config strictly: what it does not know is a fault, and so is a file that says nothing. Never throws. */
function parseConfig(path, text) {
    const source = (0,parse_source.parseSource)(path, text);
    if (source.diagnostics.length > 0)
        return { ok: false, faults: textFaults(source) };
    const [document, second] = source.documents;
    if (document === undefined)
        return { ok: false, faults: [EMPTY] };
    if (second !== undefined) {
        const where = { document: second.index, pointer: [], part: "value" };
        const message = "The config holds a second document.";
        return { ok: false, faults: [{ line: source.placeOf(where).line, message, hint: "Write all of it into one." }] };
    }
    const misfits = configFaults(document.value);
    const faults = misfits.length > 0 ? misfits : valueFaults(document.value);
    if (faults.length > 0)
        return { ok: false, faults: placed(source, document.index, faults) };
    return { ok: true, config: configOf(document.value) };
}
const EMPTY = {
    line: 1,
    message: "The config is empty, or one of its documents is.",
    hint: "Delete it to use the defaults.",
};
const SHORTER = new Set(["too-large", "too-deep"]);
function textFaults(source) {
    return source.diagnostics.map(({ code, where, message, hint = "" }) => {
        const { line } = source.placeOf(where);
        if (code === "empty-file")
            return { ...EMPTY, line };
        return { line, message, hint: SHORTER.has(code) ? "Shorten it." : hint };
    });
}
function placed(source, document, faults) {
    return faults
        .map(({ pointer, part, message, hint }) => ({ at: source.placeOf({ document, pointer, part }), message, hint }))
        .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
        .map(({ at, message, hint }) => ({ line: at.line, message, hint }));
}
function valueFaults({ members = {}, policy }) {
    const environments = Object.entries(policy?.environments ?? {});
    return [
        ...memberFaults(Object.keys(members)),
        ...environments.flatMap(([name, rules]) => environmentFaults(name, rules)),
    ];
}
function configOf({ paths, branches, members = {}, projects = {}, policy = {} }) {
    const { environments = {}, ...rules } = policy;
    return {
        ...(paths === undefined ? {} : { paths }),
        ...(branches === undefined ? {} : { branches }),
        members: new Map(Object.entries(members).map(([login, member]) => [login.toLowerCase(), member])),
        projects: new Map(Object.keys(projects).map((key) => [key, { provider: "launchdarkly" }])),
        policy: {
            ...model_policy/* NO_POLICY */.l,
            ...rules,
            environments: new Map(Object.entries(environments).map(([key, rules]) => [key, environmentOf(rules)])),
        },
    };
}
function environmentOf(written) {
    const { maxRolloutStep, reviewers, freeze, ...plain } = written;
    const step = maxRolloutStep === undefined ? undefined : (0,percentage/* parsePercentage */.A)(maxRolloutStep);
    const freezes = freeze?.flatMap((one) => {
        const reading = parseFreeze(one);
        return reading.ok ? [reading.freeze] : [];
    });
    return {
        ...plain,
        ...(step === undefined ? {} : { maxRolloutStep: step }),
        ...(reviewers === undefined ? {} : { reviewers: { members: [], teams: [], ...reviewers } }),
        ...(freezes === undefined ? {} : { freeze: freezes }),
    };
}


/***/ })

};
;