extension Edition {
  /// *Why Russia Isn't Socialist*, by the International Communist Party (1970).
  public static let whyRussiaIsntSocialist: Edition = {
    do throws(EssayError) {
      return Edition(essay: try Essay(markdown: WhyRussiaIsntSocialistText.markdown))
    } catch {
      return Edition(essay: Essay())
    }
  }()
}
