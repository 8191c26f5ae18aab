namespace Workflows.Benchmarks.R5;

public sealed record Start(int Value);

public sealed record Sum(int Value);

public sealed record Marked(int Value, bool IsBig);

public sealed record Result(int Value);
