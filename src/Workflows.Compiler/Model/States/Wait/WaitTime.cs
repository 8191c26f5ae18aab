using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>How long a Wait waits.</summary>
internal abstract record WaitTime
{
    /// <summary>A constant number of seconds.</summary>
    public sealed record Seconds(int Value) : WaitTime;

    /// <summary>A constant moment in RFC 3339, which is <paramref name="UtcTicks"/> in .NET.</summary>
    public sealed record Timestamp(string Value, long UtcTicks) : WaitTime;

    /// <summary>A number of seconds from the method, which returns a TimeSpan.</summary>
    public sealed record ComputedSeconds(Expression Value) : WaitTime;

    /// <summary>A moment from the method, which returns a DateTimeOffset.</summary>
    public sealed record ComputedTimestamp(Expression Value) : WaitTime;
}
