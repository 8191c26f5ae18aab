using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Tests.Expressions;

public class WaitTests
{
    [Theory]
    [InlineData("TimeSpan.FromSeconds(30)", "seconds 30")]
    [InlineData("TimeSpan.FromMinutes(2)", "seconds 120")]
    [InlineData("TimeSpan.FromMinutes(0.5)", "seconds 30")]
    [InlineData("TimeSpan.FromHours(Most)", "seconds 25200")]
    [InlineData("TimeSpan.FromDays(1)", "seconds 86400")]
    [InlineData("TimeSpan.Zero", "seconds 0")]
    [InlineData("default", "seconds 0")]
    [InlineData("TimeSpan.FromSeconds(order.Id)", "computed input.id")]
    [InlineData("TimeSpan.FromSeconds((double)order.Small)", "computed input.small")]
    [InlineData("TimeSpan.FromMinutes(order.Id + 1)", "computed ((input.id + 1) * 60)")]
    [InlineData("TimeSpan.FromHours(order.Id)", "computed (input.id * 3600)")]
    [InlineData("TimeSpan.FromDays(order.Rank ?? 1)", "computed ((input.rank? ?? 1) * 86400)")]
    [InlineData("order.Paid ? TimeSpan.FromSeconds(1) : TimeSpan.FromHours(order.Id)", "computed (if input.paid then 1 else (input.id * 3600))")]
    [InlineData("order.Status switch { Status.Open => TimeSpan.FromSeconds(1), _ => TimeSpan.FromDays(1) }", "computed (if (input.status == 'Open') then 1 else 86400)")]
    public void Time_span_is_read_as_seconds(string body, string expected) => Assert.Equal(expected, Read($"TimeSpan M(Order order) => {body};"));

    [Theory]
    [InlineData("order.Created", "until input.created")]
    [InlineData("order.Closed ?? context.Now", "until (input.closed? ?? now)")]
    public void Moment_is_read_as_a_value(string body, string expected) =>
        Assert.Equal(expected, Read($"DateTimeOffset M(Order order, WorkflowContext context) => {body};"));

    [Theory]
    [InlineData("TimeSpan", "[|order.Delay|]", "this 'TimeSpan'")]
    [InlineData("TimeSpan", "[|TimeSpan.FromMilliseconds(5)|]", "a call of 'TimeSpan.FromMilliseconds'")]
    [InlineData("TimeSpan", "[|TimeSpan.FromSeconds(1.5)|]", "a wait of 1.5 seconds")]
    [InlineData("TimeSpan", "[|TimeSpan.FromSeconds(-1)|]", "a wait of -1 seconds")]
    [InlineData("TimeSpan", "[|TimeSpan.FromDays(5000)|]", "a wait of 432000000 seconds")]
    [InlineData("TimeSpan", "TimeSpan.FromSeconds([|order.Weight|])", "a wait of a 'double'")]
    [InlineData("TimeSpan", "TimeSpan.FromSeconds([|order.Ticks|])", "a wait of a 'long'")]
    [InlineData("TimeSpan", "TimeSpan.FromSeconds([|order.Name.GetHashCode()|])", "a call of 'string.GetHashCode'")]
    [InlineData("TimeSpan", "[|TimeSpan.FromMinutes(1, order.Ticks)|]", "a call of 'TimeSpan.FromMinutes'")]
    [InlineData("TimeSpan", "[|order.Delay + TimeSpan.FromSeconds(1)|]", "this 'TimeSpan'")]
    [InlineData("DateTimeOffset", "[|order.Created.AddMonths(1)|]", "a call of 'DateTimeOffset.AddMonths'")]
    public void Other_times_are_findings(string type, string body, string expected)
    {
        var snippet = new Snippet($"{type} M(Order order) => {body};");
        Assert.True(snippet.Compiles);
        Assert.Null(snippet.Read(static (reader, method, bindings) => reader.ReadWait(method, bindings)));
        Assert.Equal(expected, Pure.Marked(snippet, DiagnosticIds.UnsupportedExpression));
    }

    private static string Read(string method)
    {
        var snippet = new Snippet(method);
        Assert.True(snippet.Compiles, "The snippet has compile errors.");
        var time = snippet.Read(static (reader, symbol, bindings) => reader.ReadWait(symbol, bindings));
        Assert.Empty(snippet.Findings);
        return time switch
        {
            WaitTime.Seconds seconds => $"seconds {seconds.Value}",
            WaitTime.ComputedSeconds seconds => $"computed {ExpressionText.Of(seconds.Value)}",
            WaitTime.ComputedTimestamp timestamp => $"until {ExpressionText.Of(timestamp.Value)}",
            _ => $"{time}",
        };
    }
}
