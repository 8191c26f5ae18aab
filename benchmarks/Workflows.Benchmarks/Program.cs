using Workflows.Benchmarks.Compiler;
using Workflows.Benchmarks.Durable;
using Workflows.Benchmarks.Map;
using Workflows.Benchmarks.R5;
using Workflows.Benchmarks.Shaping;

if (args is ["sleeping-load" or "sleeping-host", ..])
{
    await SleepingBenchmark.ProcessAsync(args);
    return;
}

// Prints a JSON line or two for each benchmark named on the command line; run with -c Release.
foreach (var name in args.DefaultIfEmpty("r5"))
{
    Console.WriteLine(name switch
    {
        "r5" => R5Benchmark.Run(),
        "retry-happy" => RetryHappyBenchmark.Run(),
        "shaping" => ShapingBenchmark.Run(),
        "map" => MapBenchmark.Run(),
        "compiler" => CompilerBenchmark.Run(),
        "sqlite" => SqliteBenchmark.Run(),
        "sleeping" => SleepingBenchmark.Run(),
        "sleeping-short" => SleepingBenchmark.Run(sleepers: 20_000),
        _ => throw new ArgumentException($"There is no benchmark '{name}'. There are: r5, retry-happy, shaping, map, compiler, sqlite, sleeping, sleeping-short."),
    });
}
