/// A value that is worked out when it is first asked for and kept from then on, by whichever thread comes first.
///
/// Layers that not every caller needs (sentences, a search index) would otherwise cost each of them. The standard
/// library's own lazily bridged storage uses the same two primitives; `Synchronization` would ask for newer systems
/// than anything else in EssayKit does.
final class Once<Value: Sendable>: Sendable {
  private let place = LaterOnce()

  func callAsFunction(_ make: () -> Value) -> Value { place(make) }
}

/// A place to keep a value of a type that is not known yet where the place is made: what the layers further down derive.
///
/// One place keeps values of one type; asked for another, it works it out and keeps nothing.
///
/// Invariant: `slot` goes from `nil` to one object, once, and never changes again. Threads that race both compute;
/// all get the object that was stored first.
final class LaterOnce: @unchecked Sendable {
  #if hasFeature(Embedded)
    func callAsFunction<Value: Sendable>(_ make: () -> Value) -> Value { make() }
  #else
    private final class Box<Value: Sendable>: Sendable {
      let value: Value
      init(_ value: Value) { self.value = value }
    }

    private var slot: AnyObject?

    func callAsFunction<Value: Sendable>(_ make: () -> Value) -> Value {
      unsafe withUnsafeMutablePointer(to: &slot) { pointer in
        if let box = unsafe _stdlib_atomicLoadARCRef(object: pointer) as? Box<Value> { return box.value }
        let made = Box(make())
        _ = unsafe _stdlib_atomicInitializeARCRef(object: pointer, desired: made)
        return (unsafe _stdlib_atomicLoadARCRef(object: pointer) as? Box<Value> ?? made).value
      }
    }
  #endif
}
