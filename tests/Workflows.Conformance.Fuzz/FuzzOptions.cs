namespace Workflows.Conformance.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed record FuzzOptions
{
    public int Pairs { get; init; } = 20_000;

    public int Seed { get; init; } = 1;

    /// <summary>How many orders each shape runs on.</summary>
    public int PairsOfShape { get; init; } = 4;

    /// <summary>How many different shapes there have to be.</summary>
    public int RequiredShapes { get; init; }

    /// <summary>How many pairs that give a value each row has to take part in.</summary>
    public int RequiredHits { get; init; }

    /// <summary>How many differences are shrunk and printed.</summary>
    public int MaximumPrinted { get; init; } = 10;

    /// <summary>Only rows whose id begins with this are outermost or in others; all if empty.</summary>
    public string Rows { get; init; } = "";

    /// <summary>The folder of an interpreter of ASL that runs JSONPath; null for none.</summary>
    public string? Oracle { get; init; }

    public static FuzzOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : throw new ArgumentException($"'{arguments[i]}' has no value.");
            options = arguments[i] switch
            {
                "--pairs" => options with { Pairs = int.Parse(value) },
                "--seed" => options with { Seed = int.Parse(value) },
                "--per-shape" => options with { PairsOfShape = int.Parse(value) },
                "--require-shapes" => options with { RequiredShapes = int.Parse(value) },
                "--require-hits" => options with { RequiredHits = int.Parse(value) },
                "--print" => options with { MaximumPrinted = int.Parse(value) },
                "--rows" => options with { Rows = value },
                "--oracle" => options with { Oracle = value },
                var unknown => throw new ArgumentException($"'{unknown}' is not known: --pairs, --seed, --per-shape, --require-shapes, --require-hits, --print, --rows, --oracle."),
            };
        }

        return options;
    }
}
