extension Edition {
  /// Reads an edition from three plain texts.
  ///
  /// - Parameters:
  ///   - text: The essay in Markdown.
  ///   - arguments: Its argument map in Argdown.
  ///   - glossary: Its glossary in Markdown.
  ///   - extensions: What the essay may hold beyond CommonMark.
  /// - Throws: ``EditionError`` with what is wrong in any of the three; only if each can be read, also with what doesn't
  ///   fit between them.
  /// - Complexity: O(*n*) in the length of the three.
  public init(
    text: String, arguments: String = "", glossary: String = "", extensions: MarkdownExtensions = .default
  ) throws(EditionError) {
    var problems: [EditionError.Problem] = []
    var parts: (Essay, ArgumentGraph, Glossary) = (Essay(), ArgumentGraph(), Glossary())
    do throws(EssayError) { parts.0 = try Essay(markdown: text, extensions: extensions) } catch {
      problems.append(.essay(error))
    }
    do throws(ArgdownError) { parts.1 = try ArgumentGraph(argdown: arguments) } catch {
      problems.append(.arguments(error))
    }
    do throws(GlossaryError) { parts.2 = try Glossary(markdown: glossary) } catch {
      problems.append(.glossary(error))
    }
    guard problems.isEmpty else { throw EditionError(problems) }
    try self.init(essay: parts.0, arguments: parts.1, glossary: parts.2)
  }

  /// Reads an edition whose glossary is known to be one and to fit the essay, as a test finds of a bundled one.
  ///
  /// The glossary is read, and the uses of its terms are looked for, when they are first asked for. Quotes are resolved
  /// here, as in any edition.
  ///
  /// - Parameters:
  ///   - text: The essay in Markdown.
  ///   - arguments: Its argument map in Argdown.
  ///   - glossary: Gives its glossary, time and again the same.
  /// - Throws: ``EditionError`` with what can't be read, or with the quotes that aren't found once.
  init(
    bundledText text: String, arguments: String, glossary: @escaping @Sendable () -> Glossary
  ) throws(EditionError) {
    let parts: (Essay, ArgumentGraph)
    do throws(EssayError) { parts.0 = try Essay(markdown: text) } catch { throw EditionError([.essay(error)]) }
    do throws(ArgdownError) { parts.1 = try ArgumentGraph(argdown: arguments) } catch {
      throw EditionError([.arguments(error)])
    }
    storage = try Storage(essay: parts.0, arguments: parts.1, fitting: glossary)
  }
}
