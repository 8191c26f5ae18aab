using System.Diagnostics;
using Workflows.Conformance.Fuzz;
using Workflows.Conformance.Fuzz.Running;
using Workflows.Expressions;

var options = FuzzOptions.Parse(args);
var rows = ExpressionTable.Rows.Where(row => row.Id.StartsWith(options.Rows, StringComparison.Ordinal)).ToList();
var watch = Stopwatch.StartNew();
using var jsonata = new JsonataProcess(Scripts.PathOf("serve.mjs"), options.Oracle);
var run = new FuzzRun(options, rows, jsonata);
await run.RunAsync();
return Report.Print(run, options, watch.Elapsed);
