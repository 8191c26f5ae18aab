namespace Shop;

/// <summary>Pure methods and values that expressions use.</summary>
public static class Pricing
{
    public static readonly IReadOnlyList<int> Steps = [10, 20, Limits.Most];

    public static int Least { get; } = 1;

    public static int Doubled(int value) => value + value;

    public static int Grade(int value) => value > Limits.Most ? 2 : value > 0 ? 1 : 0;

    public static int Clamped(int value, int least = 0, int most = 100)
    {
        var upper = value > most ? most : value;
        if (upper < least)
        {
            return least;
        }

        return upper;
    }

    public static int Sum(params int[] values) => values.Sum();

    public static int Points(this Line line, int factor)
    {
        var points = Doubled(line.Quantity) + Least;
        var label = line.Note;
        return label == null ? points : points * factor;
    }

    public static double Worth(this IReadOnlyList<Line> lines) => lines.Sum(line => line.Worth);

    public static string Label(string? text)
    {
        if (text is null)
        {
            return "none";
        }

        return text + "!";
    }

    public static T Or<T>(T? value, T other)
        where T : class => value ?? other;
}
