"use strict";
exports.id = 524;
exports.ids = [524];
exports.modules = {

/***/ 8524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _commands_validate_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);
/* harmony import */ var _core_parse_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2122);
/* harmony import */ var _io_change_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2116);
/* harmony import */ var _io_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1565);
/* harmony import */ var _report_validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7390);





/** Checks change files on disk, without network or token. */
async function runValidate({ paths, json }) {
    const validation = (0,_commands_validate_files_js__WEBPACK_IMPORTED_MODULE_0__/* .validateFiles */ .k)(await (0,_io_change_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readChangeFiles */ .g)(paths, _core_parse_source_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.bytes), _io_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s);
    process.stdout.write(json ? (0,_report_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .hF)(validation) : (0,_report_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S5)(validation));
    return validation.diagnostics.length === 0 ? 0 : 1;
}


/***/ })

};
;