namespace Workflows.Conformance.Fuzz.Inputs;

/// <summary>Texts that are likely to be equal to one another, and some that are hard to say.</summary>
internal sealed class RandomText(Random random, bool isBeyondBasicPlane)
{
    private static readonly string[] Plain = ["a", "b", "ab", "", "A", "B", "abc", "a,b,c", " a ", "Hello, World", "z", "d", "EUR", "true", "null", "12", "-1"];

    private static readonly string[] Hard =
    [
        "ä", "ß", "ſ", "€uro", "it's", "\"q\"", "both ' and \"", "${x}", "{%y%}", "{% $states.input %}", "tab\t", "line\nbreak\r\n", "\\back\\", "\u2028", "\u0007", "\u00a0x\u00a0", "İı", "日本語",
        "$states", "a\0b", "`tick`", "a.b", "a/b?c=d&e", "<x>", "ab ab ab", "e\u0301", "ÅÄÖ", "z\u0308", "#{a}", "{{x}}", "%", "/re/g", "[0]",
    ];

    private static readonly string[] BeyondBasicPlane = ["👍", "a👍b", "𝒳y", "x🇩🇪"];

    public string Next() => random.Next(isBeyondBasicPlane ? 3 : 10) switch
    {
        0 when isBeyondBasicPlane => BeyondBasicPlane[random.Next(BeyondBasicPlane.Length)],
        < 7 => Plain[random.Next(Plain.Length)],
        < 9 => Hard[random.Next(Hard.Length)],
        _ => new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(' ', 0x250))]),
    };

    /// <summary>A key of the dictionaries, mostly one that the rows ask for.</summary>
    public string Key() => random.Next(8) == 0 ? Next() : ((string[])["a", "b", "c d", "", "ä"])[random.Next(5)];

    /// <summary>A number in some notation, or nearly one.</summary>
    public string Digits() => ((string[])["42", "-7", "0", "7", "007", " 5 ", "+3", "abc", "", "1.5", "2147483647", "2147483648", "99999999999", "1e3", "1,000", "0x10", "-", "- 1", "12abc", "-0"])[random.Next(20)];
}
