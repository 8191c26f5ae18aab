namespace Workflows;

/// <summary>Tries a Task again when it fails with an error of one of the names. ASL: an element of <c>Retry</c>.</summary>
/// <example><c>[Retry(Errors.Timeout, "DynamoDB.ThrottlingException", MaxAttempts = 5)]</c></example>
/// <param name="errorEquals">The errors' names, for instance from <see cref="Errors"/>; none for every error. ASL: <c>ErrorEquals</c>.</param>
public sealed class RetryAttribute(params string[] errorEquals) : RetrierAttribute
{
    /// <summary>The errors' names; none for every error.</summary>
    public IReadOnlyList<string> ErrorEquals { get; } = errorEquals;
}

/// <summary>Tries a Task again when it throws an exception of the type. ASL: an element of <c>Retry</c>.</summary>
/// <remarks>
/// <c>ErrorEquals</c> names the type and every type derived from it that the compiler can see; <see cref="Exception"/> is <c>States.ALL</c>,
/// and <see cref="TimeoutException"/> also names <c>States.Timeout</c> and <c>Sandbox.Timedout</c>.
/// </remarks>
/// <example><c>[Retry&lt;TimeoutException&gt;(IntervalSeconds = 1, MaxAttempts = 4)]</c></example>
/// <typeparam name="TException">The exception.</typeparam>
public sealed class RetryAttribute<TException> : RetrierAttribute
    where TException : Exception;

/// <summary>Tries a Task again when it throws an exception of either type; both count on one counter. ASL: an element of <c>Retry</c>.</summary>
/// <typeparam name="T1">An exception.</typeparam>
/// <typeparam name="T2">An exception.</typeparam>
public sealed class RetryAttribute<T1, T2> : RetrierAttribute
    where T1 : Exception
    where T2 : Exception;

/// <summary>Tries a Task again when it throws an exception of one of the types; all count on one counter. ASL: an element of <c>Retry</c>.</summary>
/// <typeparam name="T1">An exception.</typeparam>
/// <typeparam name="T2">An exception.</typeparam>
/// <typeparam name="T3">An exception.</typeparam>
public sealed class RetryAttribute<T1, T2, T3> : RetrierAttribute
    where T1 : Exception
    where T2 : Exception
    where T3 : Exception;
