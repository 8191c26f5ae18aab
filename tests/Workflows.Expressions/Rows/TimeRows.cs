namespace Workflows.Expressions;

/// <summary>Instants, durations and identifiers.</summary>
internal static class TimeRows
{
    private const string Milliseconds = "To the millisecond; ticks below are lost.";
    private const string Utc = "Written in UTC: of an instant that may have an offset, call `ToUniversalTime()` first. Fails outside of the years 1 to 9999.";

    public static IReadOnlyList<ExpressionRow> All { get; } =
    [
        new("time.less", "bool", "{a:DateTimeOffset} < {b:DateTimeOffset}") { Limits = Milliseconds },
        new("time.greater-or-equal-nullable", "bool", "{a:DateTimeOffset?} >= {b:DateTimeOffset}"),
        new("time.equal", "bool", "{a:DateTimeOffset} == {b:DateTimeOffset}") { Limits = "The same moment, whatever the offsets are." },
        new("time.not-equal-nullable", "bool", "{a:DateTimeOffset?} != {b:DateTimeOffset}"),
        new("time.equals", "bool", "{a:DateTimeOffset}.Equals({b:DateTimeOffset})"),
        new("time.after", "bool", "{a:DateTimeOffset}.AddDays(30) < {b:DateTimeOffset}"),
        new("time.after-computed", "bool", "{a:DateTimeOffset}.AddHours({n:small=order.Count}) > {b:DateTimeOffset}"),
        new("time.utc", "DateTimeOffset", "{a:DateTimeOffset}.ToUniversalTime()") { Limits = Milliseconds },
        new("time.add", "DateTimeOffset", "{a:DateTimeOffset}.ToUniversalTime().AddMinutes({n:small=1})") { Limits = Utc },
        new("time.subtract", "DateTimeOffset", "{a:DateTimeOffset}.ToUniversalTime() - {d:TimeSpan}"),
        new("time.difference", "TimeSpan", "{a:DateTimeOffset} - {b:DateTimeOffset}"),
        new("time.difference-hours", "double", "({a:DateTimeOffset} - {b:DateTimeOffset}).TotalHours"),
        new("time.year", "int", "{a:DateTimeOffset}.Year") { Limits = "Of the clock with the instant's own offset, as in C#. So `Month`, `Day`, `Hour`, `Minute` and `Second`." },
        new("time.month", "int", "{a:DateTimeOffset}.Month"),
        new("time.hour", "int", "{a:DateTimeOffset}.ToUniversalTime().Hour"),
        new("time.millisecond", "int", "{a:DateTimeOffset}.Millisecond"),
        new("time.day-of-week", "bool", "{a:DateTimeOffset}.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday"),
        new("time.day-of-year", "int", "{a:DateTimeOffset}.DayOfYear"),
        new("time.to-unix-milliseconds", "long", "{a:DateTimeOffset}.ToUnixTimeMilliseconds()"),
        new("time.to-unix-seconds", "long", "{a:DateTimeOffset}.ToUnixTimeSeconds()"),
        new("time.from-unix-seconds", "DateTimeOffset", "DateTimeOffset.FromUnixTimeSeconds({n:int})"),
        new("time.constant", "bool", "{a:DateTimeOffset} > new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero)") { Limits = "Of constants, in UTC." },
        new("time.format", "string", "{a:DateTimeOffset}.ToString(\"yyyy-MM-dd HH:mm:ss.fff\", CultureInfo.InvariantCulture)") { Limits = "Of `yyyy`, `MM`, `dd`, `HH`, `mm`, `ss`, `fff` and what is between them." },
        new("time.round-trip-format", "string", "{a:DateTimeOffset}.ToUniversalTime().ToString(\"O\")") { Limits = Milliseconds },
        new("time.duration-less", "bool", "{a:TimeSpan} < TimeSpan.FromHours({n:small=1})") { Limits = $"{Milliseconds} Fails beyond 10,675,199 days, as C# does." },
        new("time.duration-from-fraction", "TimeSpan", "TimeSpan.FromHours({n:double})") { Limits = Milliseconds },
        new("time.duration-from-parts", "TimeSpan", "new TimeSpan({d:int}, {h:int}, 0, 5)") { Limits = "Fails beyond 10,675,199 days, as C# does; beyond 200 million, C# may wrap round." },
        new("time.duration-equal", "bool", "{a:TimeSpan} == new TimeSpan({h:small=26}, 3, 4)"),
        new("time.duration-add", "TimeSpan", "{a:TimeSpan} + TimeSpan.FromSeconds({n:small=1})") { Limits = "A duration in JSON has C#'s constant format, `[-][d.]hh:mm:ss[.fffffff]`." },
        new("time.duration-negate", "TimeSpan", "-{a:TimeSpan}"),
        new("time.duration-multiply", "TimeSpan", "{a:TimeSpan} * 2") { Limits = Milliseconds },
        new("time.duration-total", "double", "{a:TimeSpan}.TotalMinutes"),
        new("time.duration-hours", "int", "{a:TimeSpan}.Hours") { Limits = "So `Days`, `Minutes`, `Seconds` and `Milliseconds`." },
        new("time.duration-constant", "TimeSpan", "TimeSpan.FromDays(1.5)"),
        new("time.duration-text", "string", "{a:TimeSpan}.ToString()"),
        new("identifier.equal", "bool", "{a:Guid} == {b:Guid}") { Limits = "In either case." },
        new("identifier.not-equal", "bool", "{a:Guid} != Guid.Empty"),
        new("identifier.text", "string", "{a:Guid}.ToString()"),
        new("identifier.new", "Guid", "Guid.NewGuid()") { IsRandom = true, Limits = "Another one in each evaluation." },
        new("identifier.hash", "string", "Hash.Sha256({a:string})") { Limits = "Of the text's UTF-8, in lower-case hexadecimal digits; also `Md5`, `Sha1`, `Sha384` and `Sha512`." },
        new("identifier.raw", "string", "Jsonata.Raw(\"$uppercase($substring($states.input.name, 0, 0)) & 'raw'\", () => \"raw\")") { Limits = "JSONata as it is, and the C# that the runner runs instead: that both mean the same is the author's promise." },
        new("identifier.hash-md5", "string", "Hash.Md5({a:string})"),
        new("identifier.hash-sha1", "string", "Hash.Sha1({a:string})"),
    ];
}
