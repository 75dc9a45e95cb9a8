// Shows the rows of those who are ticked, and of the program alone.
document.querySelectorAll("details.record").forEach(function (record) {
  var boxes = record.querySelectorAll("input[data-lane]");
  function show() {
    var hidden = {};
    boxes.forEach(function (box) { hidden[box.dataset.lane] = !box.checked; });
    record.querySelectorAll("tr[data-lane]").forEach(function (row) { row.hidden = !!hidden[row.dataset.lane]; });
  }
  boxes.forEach(function (box) { box.addEventListener("change", show); });
});
// What is folded is printed too.
window.addEventListener("beforeprint", function () {
  document.querySelectorAll("details").forEach(function (details) { details.open = true; });
});
