namespace Workflows;

/// <summary>Goes on with another state when a Task fails with an error of one of the names. ASL: an element of <c>Catch</c>.</summary>
/// <example><c>[Catch(nameof(Refused), "DynamoDB.ConditionalCheckFailedException", ResultPath = nameof(Order.Error))]</c></example>
/// <param name="next">The method of the state that handles the error, as <c>nameof(Method)</c>. ASL: <c>Next</c>.</param>
/// <param name="errorEquals">The errors' names, for instance from <see cref="Errors"/>; none for every error. ASL: <c>ErrorEquals</c>.</param>
public sealed class CatchAttribute(string next, params string[] errorEquals) : CatcherAttribute(next)
{
    /// <summary>The errors' names; none for every error.</summary>
    public IReadOnlyList<string> ErrorEquals { get; } = errorEquals;
}

/// <summary>Goes on with another state when a Task throws an exception of the type. ASL: an element of <c>Catch</c>.</summary>
/// <remarks>
/// <c>ErrorEquals</c> names the type and every type derived from it that the compiler can see; <see cref="Exception"/> is <c>States.ALL</c>,
/// and <see cref="TimeoutException"/> also names <c>States.Timeout</c> and <c>Sandbox.Timedout</c>.
/// </remarks>
/// <example><c>[Catch&lt;CardDeclinedException&gt;(nameof(Refused), ResultPath = nameof(Order.Error))]</c></example>
/// <typeparam name="TException">The exception.</typeparam>
/// <param name="next">The method of the state that handles the error, as <c>nameof(Method)</c>. ASL: <c>Next</c>.</param>
public sealed class CatchAttribute<TException>(string next) : CatcherAttribute(next)
    where TException : Exception;

/// <summary>Goes on with another state when a Task throws an exception of either type. ASL: an element of <c>Catch</c>.</summary>
/// <typeparam name="T1">An exception.</typeparam>
/// <typeparam name="T2">An exception.</typeparam>
/// <param name="next">The method of the state that handles the error, as <c>nameof(Method)</c>. ASL: <c>Next</c>.</param>
public sealed class CatchAttribute<T1, T2>(string next) : CatcherAttribute(next)
    where T1 : Exception
    where T2 : Exception;

/// <summary>Goes on with another state when a Task throws an exception of one of the types. ASL: an element of <c>Catch</c>.</summary>
/// <typeparam name="T1">An exception.</typeparam>
/// <typeparam name="T2">An exception.</typeparam>
/// <typeparam name="T3">An exception.</typeparam>
/// <param name="next">The method of the state that handles the error, as <c>nameof(Method)</c>. ASL: <c>Next</c>.</param>
public sealed class CatchAttribute<T1, T2, T3>(string next) : CatcherAttribute(next)
    where T1 : Exception
    where T2 : Exception
    where T3 : Exception;
