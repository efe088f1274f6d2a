# Runs the ```r blocks of a page in order, as one reader would, in one session.
# Prints a line for each: its line on the page, "ran" or "lacks", and the package it lacks. What cannot
# run for want of a package is still parsed; so is what builds on it. A ```text block behind a block is
# what it prints; blanks count as one.

page <- commandArgs(trailingOnly = TRUE)[[1]]
lines <- readLines(page, encoding = "UTF-8")

calls <- function(e, found = list()) {
  if (is.call(e)) {
    found <- c(found, list(e))
    for (part in as.list(e)) if (!missing(part)) found <- calls(part, found)
  }
  found
}

packages <- function(e) {
  named <- Filter(function(call) {
    is.name(call[[1]]) && as.character(call[[1]]) %in% c("library", "requireNamespace", "::")
  }, calls(e))
  vapply(named, function(call) as.character(call[[2]]), "")
}

assigned <- function(e) {
  set <- Filter(function(call) {
    is.name(call[[1]]) && as.character(call[[1]]) %in% c("<-", "=") && is.name(call[[2]])
  }, calls(e))
  vapply(set, function(call) as.character(call[[2]]), "")
}

until_fence <- function(from) {
  end <- from
  while (lines[[end]] != "```") end <- end + 1
  if (end > from) lines[from:(end - 1)] else character()
}

words <- function(text) {
  all <- strsplit(paste(text, collapse = " "), "\\s+")[[1]]
  all[nzchar(all)]
}

unknown <- character()
for (fence in which(lines == "```r")) {
  code <- until_fence(fence + 1)
  block <- parse(text = code, keep.source = FALSE, encoding = "UTF-8")
  needed <- unlist(lapply(block, packages))
  makes <- unlist(lapply(block, assigned))
  lacks <- Filter(function(p) !requireNamespace(p, quietly = TRUE), needed)
  if (length(lacks) == 0) {
    builds_on <- setdiff(unlist(lapply(block, all.names)), makes)
    lacks <- unknown[intersect(names(unknown), builds_on)]
  }
  if (length(lacks) > 0) {
    fresh <- setdiff(makes, ls(globalenv()))
    unknown[fresh] <- lacks[[1]]
    cat(fence, "lacks", lacks[[1]], "\n", sep = "\t")
    next
  }
  printed <- capture.output(for (e in block) {
    value <- suppressPackageStartupMessages(withVisible(eval(e, globalenv())))
    if (value$visible) print(value$value)
  })
  unknown <- unknown[setdiff(names(unknown), makes)]
  behind <- fence + length(code) + 2
  behind <- behind + (behind <= length(lines) && lines[[behind]] == "")
  if (behind <= length(lines) && lines[[behind]] == "```text" &&
      !identical(words(printed), words(until_fence(behind + 1)))) {
    stop(page, ":", fence, ": it prints\n", paste(printed, collapse = "\n"))
  }
  cat(fence, "ran", "", "\n", sep = "\t")
}
