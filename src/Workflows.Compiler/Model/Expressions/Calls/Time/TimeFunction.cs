namespace Workflows.Compiler.Model.Expressions;

/// <summary>Functions over instants and durations, which are texts in JSON, and are computed with as milliseconds.</summary>
internal enum TimeFunction
{
    /// <summary>An instant's milliseconds since 1970.</summary>
    MillisecondsOfInstant,

    /// <summary>The instant in UTC that is so many milliseconds after 1970.</summary>
    InstantOfMilliseconds,

    /// <summary>The milliseconds of an instant, which is an error outside of the years 1 to 9999.</summary>
    CheckedMilliseconds,

    /// <summary>The milliseconds of a duration, which is an error beyond what a <c>TimeSpan</c> has ticks for.</summary>
    CheckedSpan,

    /// <summary>A duration's milliseconds.</summary>
    MillisecondsOfDuration,

    /// <summary>The duration of so many milliseconds, such as <c>1.02:03:04.5000000</c>.</summary>
    DurationOfMilliseconds,

    /// <summary>The year of an instant on its own clock, as all that follow.</summary>
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,

    /// <summary>The name of the day, such as <c>Monday</c>.</summary>
    DayOfWeek,
    DayOfYear,

    /// <summary>An instant as text: the instant and a picture of XPath.</summary>
    Format,
}
