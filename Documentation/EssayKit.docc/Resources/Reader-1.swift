import EssayKit

let edition = Edition.whyRussiaIsntSocialist
let essay = edition.essay

print(essay.metadata.title ?? "")
for section in essay.sections {
  print(section.number, section.title)
}
