/// A value that is worked out when it is first asked for and kept from then on, by whichever thread comes first.
///
/// Layers that not every caller needs (sentences, a search index) would otherwise cost each of them. The standard
/// library's own lazily bridged storage uses the same two primitives; `Synchronization` would ask for newer systems
/// than anything else in EssayKit does.
struct Once<Value: Sendable>: Sendable {
  private let place = LaterOnce()

  func callAsFunction(_ make: () -> Value) -> Value { place(make) }
}

/// A place to keep a value of a type that is not known yet where the place is made: what the layers further down derive.
///
/// One place keeps values of one type; asked for another, it works it out and keeps nothing. Copies share the place.
///
/// Invariant: the slot goes from `nil` to one object, once, and never changes again while the place lives. Threads that
/// race both compute; all get the object that was stored first.
///
/// The slot is the header of a buffer, not a stored property: its address is taken without an access that the language
/// would want to be exclusive, and all that reads or writes it are the two atomic operations, of sequential consistency.
/// The load retains what it finds, which is safe because nothing ever takes an object out of the slot again.
struct LaterOnce: @unchecked Sendable {
  #if hasFeature(Embedded)
    func callAsFunction<Value: Sendable>(_ make: () -> Value) -> Value { make() }
  #else
    private final class Box<Value: Sendable>: Sendable {
      let value: Value
      init(_ value: Value) { self.value = value }
    }

    private let slot = ManagedBuffer<AnyObject?, UInt8>.create(minimumCapacity: 0) { _ in nil }

    func callAsFunction<Value: Sendable>(_ make: () -> Value) -> Value {
      if let box = kept(Value.self) { return box.value }
      let made = Box(make())
      unsafe slot.withUnsafeMutablePointerToHeader { pointer in
        _ = unsafe _stdlib_atomicInitializeARCRef(object: pointer, desired: made)
      }
      return (kept(Value.self) ?? made).value
    }

    private func kept<Value: Sendable>(_: Value.Type) -> Box<Value>? {
      unsafe slot.withUnsafeMutablePointerToHeader { unsafe _stdlib_atomicLoadARCRef(object: $0) } as? Box<Value>
    }
  #endif
}
