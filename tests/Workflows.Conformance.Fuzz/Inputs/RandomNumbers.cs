namespace Workflows.Conformance.Fuzz.Inputs;

/// <summary>Numbers that are mostly small, so that they hit positions, counts and one another.</summary>
internal sealed class RandomNumbers(Random random, bool isExtreme)
{
    private static readonly int[] ExtremeIntegers = [int.MaxValue, int.MinValue, int.MaxValue - 1, -int.MaxValue, 1 << 30, 46_341, 65_536];

    private static readonly string[] Doubles =
        ["0", "1", "2", "0.5", "1.5", "2.5", "3.5", "-1.25", "-0.5", "-2.5", "0.1", "0.2", "0.3", "100", "1000.5", "123456.789", "1e-7", "-0", "1e21", "12345678.25", "0.30000000000000004", "3.75", "-7"];

    public int Integer() => isExtreme && random.Next(3) == 0 ? ExtremeIntegers[random.Next(ExtremeIntegers.Length)]
        : random.Next(8) == 0 ? random.Next(-1_000, 1_000) : random.Next(-3, 8);

    /// <summary>In JSON's notation.</summary>
    public string Double() => random.Next(6) == 0 ? (random.Next(-100_000, 100_000) / 64.0).ToString("R", System.Globalization.CultureInfo.InvariantCulture) : Doubles[random.Next(Doubles.Length)];

    /// <summary>In JSON's notation, within what both languages have exactly.</summary>
    public string Long() => random.Next(4) == 0 ? "9007199254740991" : Integer().ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>In JSON's notation.</summary>
    public string Decimal() => ((string[])["0", "1000", "1000.5", "999.99", "-2.5", "0.1", "12.50", "9007199254740991", "100"])[random.Next(9)];
}
