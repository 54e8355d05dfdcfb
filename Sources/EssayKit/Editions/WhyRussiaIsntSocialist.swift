extension Edition {
  /// *Why Russia Isn't Socialist*, by the International Communist Party (1970), with its arguments and a glossary.
  ///
  /// It is made from three plain texts like any other edition, once for the whole program, by whichever thread asks first.
  /// The text and the argument map are read then, and the quotes of the claims are resolved; the glossary is read, and the
  /// uses of its terms are found, when they are first asked for. What only the glossary could break, that names and
  /// variants are each taken once, that terms refer to terms and that the essay uses each of them, isn't checked in your
  /// program: EssayKit's tests do that for these texts.
  public static let whyRussiaIsntSocialist: Edition = {
    do throws(EditionError) {
      // A literal ends before its last line feed; the files end with one.
      return try Edition(
        bundledText: whyRussiaIsntSocialistText + "\n", arguments: whyRussiaIsntSocialistArguments,
        glossary: { whyRussiaIsntSocialistTerms })
    } catch {
      // Only a change to the bundled texts can lead here, and the tests would find it.
      return Edition()
    }
  }()
}

private let whyRussiaIsntSocialistTerms: Glossary = {
  do throws(GlossaryError) {
    return try Glossary(consistent: whyRussiaIsntSocialistGlossary)
  } catch {
    // As above.
    return Glossary()
  }
}()
