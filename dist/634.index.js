"use strict";
exports.id = 634;
exports.ids = [634];
exports.modules = {

/***/ 7253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   duplicateRule: () => (/* binding */ duplicateRule),
/* harmony export */   firstOfEach: () => (/* binding */ firstOfEach)
/* harmony export */ });
/* harmony import */ var _model_change_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _written_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(683);


/** One pull request changes a flag or a segment in an environment once: the second change of the same resource is refused. */
function duplicateRule(changes) {
    const first = new Map();
    const found = [];
    for (const change of changes) {
        const name = nameOf(change);
        const other = first.get(name);
        if (other === undefined) {
            first.set(name, change);
            continue;
        }
        const { resource, environmentAt, intent } = change;
        const { environment } = resource;
        const noun = (0,_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceNoun */ .TT)(resource);
        const where = environment === null ? "all environments" : JSON.stringify(environment);
        found.push({
            code: "duplicate-change",
            ...(0,_written_document_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(change, environmentAt ?? [(0,_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nounOf */ .a2)(resource)], intent === undefined || environmentAt === undefined ? "value" : "key"),
            message: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} is changed twice in ${where}: here and in ${JSON.stringify(other.file)}.`,
            hint: "Put the instructions of both into one change, or one of them into another pull request.",
        });
    }
    return found;
}
/** The changes without those that the rule refuses. */
function firstOfEach(changes) {
    const names = changes.map(nameOf);
    return changes.filter((change, index) => names.indexOf(nameOf(change)) === index);
}
function nameOf({ resource }) {
    return `${resource.provider} ${(0,_model_change_change_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceName */ .Iy)(resource)}`;
}


/***/ })

};
;