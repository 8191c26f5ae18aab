namespace Workflows.Analyzers.Tests.Errors;

/// <summary>WFL3001 and WFL3002: exception types that stand for no list of names.</summary>
public sealed class ExceptionTypeTests
{
    [Theory]
    [InlineData("[Task(End = true), Retry<{|WFL3001:SystemException|}>] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry<TimeoutException, {|WFL3001:SystemException|}>] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Catch<{|WFL3001:SystemException|}>(nameof(Failed))] int Work(int n) => n; [Fail(\"F\")] static partial void Failed();")]
    public Task A_type_with_too_many_descendants_is_found(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Task(End = true), Retry<{|WFL3002:TaskFailedException|}>] int Work(int n) => n;")]
    [InlineData("[Fail<{|WFL3002:TaskFailedException|}>] static partial void Work();")]
    public Task A_type_whose_name_is_no_error_is_found(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Task(End = true), Retry<Exception>] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry<ArgumentException, FormatException>(MaxAttempts = 0)] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry(\"A.B\", Errors.Timeout)] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry<WorkflowFailedException>, Retry<OperationCanceledException>] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry<Hidden>] int Work(int n) => n > 0 ? n : throw new Hidden(); private sealed class Hidden : Exception;")]
    [InlineData("[Task(End = true), Retry<{|WFL3007:Hidden|}>, Retry<{|WFL3007:Local|}>] int Work(int n) => n; private sealed class Hidden : Exception;")]
    public Task Other_types_and_names_are_right(string states) => CheckAsync(states);

    private static Task CheckAsync(string states) => Findings.CheckAsync($$"""
        file sealed class Local : Exception;
        [Workflow("w", StartAt = nameof(Work))] partial class W { {{states}} }
        """);
}
