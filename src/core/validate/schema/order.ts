import type { Pointer } from "../../model/diagnostic.ts";
import { isObject, type Json } from "../../model/json.ts";

type KeyOrders = Map<Json, Map<string, number>>;

/** The same things, sorted by where their pointers lead in the document; a mapping comes before what it holds. */
export function inDocumentOrder<T>(things: readonly T[], pointerOf: (thing: T) => Pointer, document: Json): T[] {
  const orders: KeyOrders = new Map();
  return things
    .map((thing) => ({ thing, ranks: ranksOf(pointerOf(thing), document, orders) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ thing }) => thing);
}

function ranksOf(pointer: Pointer, document: Json, orders: KeyOrders): number[] {
  let value: Json = document;
  return pointer.map((step) => {
    const parent = value;
    value = (parent as Record<string | number, Json>)[step] as Json;
    return typeof step === "number" ? step : (keyOrder(parent, orders).get(step) ?? 0);
  });
}

function keyOrder(mapping: Json, orders: KeyOrders): Map<string, number> {
  const known = orders.get(mapping);
  if (known !== undefined) return known;
  const order = new Map((isObject(mapping) ? Object.keys(mapping) : []).map((key, index) => [key, index]));
  orders.set(mapping, order);
  return order;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (rank !== other) return rank - other;
  }
  return a.length - b.length;
}
