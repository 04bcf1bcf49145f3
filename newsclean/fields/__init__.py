"""The fields of an article: dates, anchors, names, leads, credits."""
