namespace Workflows.Compiler.Model.States;

/// <summary>What an <c>Assign</c> sets together.</summary>
internal static class Assignments
{
    /// <summary>The methods that make the values, each once.</summary>
    public static IEnumerable<Method> MethodsOf(this IEnumerable<Assignment> assignments) => assignments.Select(static assignment => assignment.Method).OfType<Method>().Distinct();
}
