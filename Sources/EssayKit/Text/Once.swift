/// A value that is worked out when it is first asked for and kept from then on, by whichever thread comes first.
///
/// Layers that not every caller needs (sentences, a search index) would otherwise cost each of them. The standard
/// library's own lazily bridged storage uses the same two primitives; `Synchronization` would ask for newer systems
/// than anything else in EssayKit does.
///
/// Invariant: `slot` goes from `nil` to one object, once, and never changes again. Threads that race both compute;
/// all get the object that was stored first.
final class Once<Value: Sendable>: @unchecked Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  #if hasFeature(Embedded)
    func callAsFunction(_ make: () -> Value) -> Value { make() }
  #else
    private var slot: AnyObject?

    func callAsFunction(_ make: () -> Value) -> Value {
      unsafe withUnsafeMutablePointer(to: &slot) { pointer in
        if let object = unsafe _stdlib_atomicLoadARCRef(object: pointer) as? Box { return object.value }
        let made = Box(make())
        _ = unsafe _stdlib_atomicInitializeARCRef(object: pointer, desired: made)
        return (unsafe _stdlib_atomicLoadARCRef(object: pointer) as? Box ?? made).value
      }
    }
  #endif
}
