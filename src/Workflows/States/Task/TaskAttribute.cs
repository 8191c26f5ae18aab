namespace Workflows;

/// <summary>A Task state: the method is the work. In process it is called; in AWS it is a Lambda function. ASL: <c>"Type": "Task"</c>.</summary>
/// <remarks>
/// The method returns <c>T</c>, <see cref="System.Threading.Tasks.Task{TResult}"/> or <see cref="ValueTask{TResult}"/> of <c>T</c>, which is the state's result, or
/// nothing (<c>void</c>, <c>Task</c>, <c>ValueTask</c>), and then the state gives on its input. Its body may be any C#.
/// An exception it throws is an error of the type's name, which <c>[Retry]</c> and <c>[Catch]</c> may handle and which fails the workflow otherwise.
/// With a <see cref="TaskToken{T}"/> parameter the method returns nothing: the state waits until the token is returned, and its result is what comes with it.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class TaskAttribute : CallAttribute
{
    /// <summary>
    /// A pure method of the class, as <c>nameof(Method)</c>, that makes the task's input from the state's input. ASL: <c>Arguments</c>.
    /// </summary>
    /// <value>Default: the task gets the state's input.</value>
    public string? Arguments { get; set; }
}
