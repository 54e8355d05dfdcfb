extension Edition {
  /// *Why Russia Isn't Socialist*, by the International Communist Party (1970), with its arguments and a glossary.
  ///
  /// It is made from three plain texts like any other edition, once for the whole program, by whichever thread asks first.
  public static let whyRussiaIsntSocialist: Edition = {
    do throws(EditionError) {
      // A literal ends before its last line feed; the files end with one.
      return try Edition(
        text: whyRussiaIsntSocialistText + "\n", arguments: whyRussiaIsntSocialistArguments,
        glossary: whyRussiaIsntSocialistGlossary)
    } catch {
      // Only a change to the bundled texts can lead here, and the tests would find it.
      return Edition()
    }
  }()
}
