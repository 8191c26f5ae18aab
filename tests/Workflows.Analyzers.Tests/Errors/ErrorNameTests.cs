namespace Workflows.Analyzers.Tests.Errors;

/// <summary>WFL3004 and WFL0010: names that no error has, and names that nobody may give.</summary>
public sealed class ErrorNameTests
{
    [Theory]
    [InlineData("Retry({|WFL3004:\"States.TimedOut\"|})")]
    [InlineData("Retry(\"A\", {|WFL3004:\"States.timeout\"|}, Errors.Timeout)")]
    [InlineData("Retry(new[] { \"A\", \"B\" }), {|WFL3004:Retry(new[] { \"A\", \"States.X\" })|}")]
    [InlineData("Catch(nameof(Failed), {|WFL3004:\"States.X\"|})")]
    [InlineData("Catch(errorEquals: {|WFL3004:\"States.X\"|}, next: nameof(Failed))")]
    [InlineData("Retry({|WFL3004:\"States.Runtime\"|})")]
    [InlineData("Catch(nameof(Failed), \"A\", {|WFL3004:\"States.Runtime\"|})")]
    public Task A_name_that_no_error_has_is_found(string entries) => CheckAsync(entries);

    [Theory]
    [InlineData("States.TimeOut", "'States.TimeOut' is no error that ASL defines. Did you mean 'States.Timeout'?")]
    [InlineData("States.TaskFaild", "'States.TaskFaild' is no error that ASL defines. Did you mean 'States.TaskFailed'?")]
    [InlineData("States.All", "'States.All' is no error that ASL defines. Did you mean 'States.ALL'?")]
    [InlineData("States.DataLimitExceded", "'States.DataLimitExceded' is no error that ASL defines. Did you mean 'States.DataLimitExceeded'?")]
    [InlineData("States.SomethingElse", "'States.SomethingElse' is no error that ASL defines. Use one of Errors.")]
    [InlineData("States.Runtime", "'States.Runtime' is an error that nothing can handle. Remove it.")]
    public async Task The_message_names_the_nearest(string name, string message) =>
        Assert.Equal([message], (await Findings.OfAsync(Source($"Retry(\"{name}\")"))).Select(diagnostic => diagnostic.GetMessage()));

    [Theory]
    [InlineData("Retry(Errors.All)")]
    [InlineData("Retry(Errors.TaskFailed, Errors.Timeout, Errors.HeartbeatTimeout, Errors.Permissions, Errors.QueryEvaluationError, Errors.DataLimitExceeded)")]
    [InlineData("Retry(Errors.ExceedToleratedFailureThreshold, Errors.ItemReaderFailed, Errors.ResultWriterFailed, \"States.Http.Socket\")")]
    [InlineData("Retry(\"States.Http.StatusCode.404\", \"States.BranchFailed\", \"MyStates.X\", \"states.x\", \"States\")")]
    public Task A_name_that_an_error_has_is_right(string entries) => CheckAsync(entries);

    [Theory]
    [InlineData("Retry({|WFL0010:\"\"|})")]
    [InlineData("Retry(\"A\", {|WFL0010:\"\"|})")]
    [InlineData("Catch(nameof(Failed), {|WFL0010:\"\"|})")]
    [InlineData("Retry({|WFL0010:null!|}, \"A\")")]
    public Task An_empty_name_is_found(string entries) => CheckAsync(entries);

    [Theory]
    [InlineData("[ErrorName({|WFL0010:\"States.Timeout\"|})] class AException : Exception;")]
    [InlineData("[ErrorName({|WFL0010:\"\"|})] class AException : Exception;")]
    [InlineData("[ErrorName({|WFL0010:null!|})] class AException : Exception;")]
    [InlineData("static class Outer { [ErrorName({|WFL0010:\"States.Mine\"|})] private sealed class AException : FormatException; }")]
    [InlineData("[{|WFL0011:ErrorName(\"A\")|}] class NoException;")]
    [InlineData("[{|WFL0011:ErrorName(\"A\")|}] class NoExceptionAttribute : Attribute;")]
    public Task A_wrong_name_of_a_type_is_found_on_it(string source) => Findings.CheckAsync(source);

    [Theory]
    [InlineData("[ErrorName(\"Payments.Declined\")] class AException : Exception;")]
    [InlineData("[ErrorName(\"A\")] class AException<T> : InvalidOperationException;")]
    public Task A_name_of_ones_own_is_right(string source) => Findings.CheckAsync(source);

    [Fact]
    public Task A_wrong_name_of_a_type_is_not_told_where_it_is_used() => Findings.CheckAsync("""
        [ErrorName({|WFL0010:"States.Mine"|})] class AException : Exception;
        [Workflow("w", StartAt = nameof(Work))] partial class W
        {
            [Task(End = true), Retry<AException>, Catch<AException>(nameof(Failed))] int Work(int n) => n;
            [Fail<AException>("no")] static partial void Failed();
        }
        """);

    private static Task CheckAsync(string entries) => Findings.CheckAsync(Source(entries));

    private static string Source(string entries) => $$"""
        [Workflow("w", StartAt = nameof(Route))] partial class W
        {
            [Choice] static Next Route(int n) => n > 0 ? nameof(Work) : nameof(Failed);
            [Task(End = true), {{entries}}] int Work(int n) => n;
            [Fail("F")] static partial void Failed();
        }
        """;
}
