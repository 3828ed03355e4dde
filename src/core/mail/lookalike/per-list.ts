/** A function of a list whose outcome is worked out once for each list, as long as the list lives. */
export function perList<Value>(make: (list: readonly string[]) => Value): (list: readonly string[]) => Value {
  const made = new WeakMap<readonly string[], { readonly value: Value }>();
  return (list) => {
    const before = made.get(list);
    if (before) {
      return before.value;
    }
    const value = make(list);
    made.set(list, { value });
    return value;
  };
}
