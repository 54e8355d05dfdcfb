/// A remark on a stretch of a text, in the model of the
/// [Web Annotation Data Model](https://www.w3.org/TR/annotation-model/).
///
/// ```swift
/// let annotations = try WebAnnotations(json: json)      // made elsewhere, as by Hypothesis
/// let anchorer = TextAnchorer(edition.essay)
/// for annotation in annotations.items {
///   if let range = anchorer.anchor(annotation).range { print(edition.essay[range], annotation.bodies) }
/// }
/// ```
public struct WebAnnotation: Sendable, Hashable {
  /// Why an annotation was made, or what a body is there for.
  public struct Motivation: Sendable, Hashable {
    /// The name of the motivation in the vocabulary, such as `commenting`.
    public let name: String

    /// Creates a motivation.
    ///
    /// - Parameter name: Its name in the vocabulary.
    public init(_ name: String) {
      self.name = name
    }

    /// To say to what class of things something belongs.
    public static let classifying = Motivation("classifying")
    /// To remark on something.
    public static let commenting = Motivation("commenting")
    /// To describe something.
    public static let describing = Motivation("describing")
    /// To mark something.
    public static let highlighting = Motivation("highlighting")
    /// To say what something is.
    public static let identifying = Motivation("identifying")
    /// To put a tag on something.
    public static let tagging = Motivation("tagging")
  }

  /// What is said of the stretch.
  public struct Body: Sendable, Hashable {
    /// What a body consists of.
    public enum Content: Sendable, Hashable {
      /// A text, with the tag of its language if it is known.
      case text(String, language: String?)
      /// A thing that has an IRI.
      case resource(String)
    }

    /// What the body consists of.
    public let content: Content

    /// What the body is there for, if that is said.
    public let purpose: Motivation?

    /// Creates a body.
    ///
    /// - Parameters:
    ///   - content: What it consists of.
    ///   - purpose: What it is there for.
    public init(_ content: Content, purpose: Motivation? = nil) {
      self.content = content
      self.purpose = purpose
    }
  }

  /// The stretch that an annotation is on.
  public struct Target: Sendable, Hashable {
    /// The IRI of the text; empty where it isn't given.
    public let source: String

    /// The stretch by its words; `nil` for an annotation on the whole text.
    public let quote: TextQuoteSelector?

    /// The stretch by its offsets in the text, in Unicode code points.
    ///
    /// Annotations that a web page made may count in UTF-16 all the same.
    public let position: Range<Int>?

    /// Creates a target.
    ///
    /// - Parameters:
    ///   - source: The IRI of the text.
    ///   - quote: The stretch by its words.
    ///   - position: The stretch by its offsets in the text, in Unicode code points.
    public init(source: String, quote: TextQuoteSelector?, position: Range<Int>? = nil) {
      self.source = source
      self.quote = quote
      self.position = position
    }
  }

  /// The annotation's IRI, if it has one.
  public let id: String?

  /// Why it was made.
  public let motivations: [Motivation]

  /// What is said.
  public let bodies: [Body]

  /// What it is said of.
  public let target: Target

  /// Creates an annotation.
  ///
  /// - Parameters:
  ///   - id: Its IRI.
  ///   - motivations: Why it was made.
  ///   - bodies: What is said.
  ///   - target: What it is said of.
  public init(id: String? = nil, motivations: [Motivation] = [], bodies: [Body] = [], target: Target) {
    self.id = id
    self.motivations = motivations
    self.bodies = bodies
    self.target = target
  }
}

/// A list of annotations, as one file holds them.
public struct WebAnnotations: Sendable, Hashable {
  /// The IRI of the list, if it has one.
  public let id: String?

  /// The list's name, if it has one.
  public let label: String?

  /// The annotations.
  public let items: [WebAnnotation]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - items: The annotations.
  ///   - id: The IRI of the list.
  ///   - label: The list's name.
  public init(_ items: [WebAnnotation], id: String? = nil, label: String? = nil) {
    self.items = items
    self.id = id
    self.label = label
  }
}

extension TextAnchorer {
  /// Finds the stretch that an annotation is on.
  ///
  /// An annotation that gives only offsets can't be checked against the text, so it is orphaned.
  ///
  /// - Parameter annotation: The annotation.
  /// - Returns: The one place, exact or near, the several that could be meant, or that there is none.
  /// - Complexity: That of ``anchor(_:at:)``.
  public func anchor(_ annotation: WebAnnotation) -> Anchoring {
    guard let quote = annotation.target.quote else { return .orphaned }
    guard case .ambiguous = anchor(quote), let position = annotation.target.position else { return anchor(quote) }
    let offsets = TextOffsets(essay.text)
    let first = anchor(quote, at: offsets.range(scalars: position))
    guard case .ambiguous = first else { return first }
    return anchor(quote, at: offsets.range(utf16: position))
  }
}
