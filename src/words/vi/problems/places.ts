import type { PlaceNames } from "../../shape/problems/places.ts";

export const places: PlaceNames = { page: "trang", paragraph: "đoạn", table: "bảng", row: "hàng", column: "cột" };
