namespace Workflows.Generated;

/// <summary>Tells what JSON, and JSONata's <c>$number</c>, take as a number. .NET's parsing takes more.</summary>
internal static class CsvNumber
{
    public enum Kind
    {
        None,
        Integer,
        Fraction,
    }

    public static Kind Of(ReadOnlySpan<byte> text)
    {
        var i = !text.IsEmpty && text[0] == '-' ? 1 : 0;
        var first = i;
        i = SkipDigits(text, i);
        if (i == first || (text[first] == '0' && i > first + 1))
        {
            return Kind.None;
        }

        if (i == text.Length)
        {
            return Kind.Integer;
        }

        return HasFraction(text, i) ? Kind.Fraction : Kind.None;
    }

    private static bool HasFraction(ReadOnlySpan<byte> text, int i)
    {
        if (text[i] == '.')
        {
            var digits = i + 1;
            i = SkipDigits(text, digits);
            if (i == digits)
            {
                return false;
            }
        }

        if (i < text.Length && text[i] is (byte)'e' or (byte)'E')
        {
            i++;
            i += i < text.Length && text[i] is (byte)'+' or (byte)'-' ? 1 : 0;
            var digits = i;
            i = SkipDigits(text, digits);
            return i > digits && i == text.Length;
        }

        return i == text.Length;
    }

    private static int SkipDigits(ReadOnlySpan<byte> text, int i)
    {
        while (i < text.Length && text[i] is >= (byte)'0' and <= (byte)'9')
        {
            i++;
        }

        return i;
    }
}
