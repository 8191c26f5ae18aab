namespace Workflows.Build.Sam;

/// <summary>Finds errors that a state handles and that its function cannot report: the managed .NET runtime takes an error's name from an exception's type.</summary>
internal static class UnreportableErrors
{
    private static readonly string[] s_servicesOwn = ["States.", "Lambda.", "Sandbox."];

    public static IEnumerable<NameFault> In(SamWorkflow workflow)
    {
        var handled = workflow.Entry.ItemsOf("functions")
            .Where(function => function.TextOf("handler")?.Contains("::") == true)
            .Select(function => $"${{{function.TextOf("placeholder")}}}")
            .ToList();
        return
            from state in Calls.StatesOf(workflow.Definition)
            where handled.Contains(Calls.Arguments(state.Value)?.TextOf("FunctionName") ?? state.Value.TextOf("Resource") ?? "")
            from name in state.Value.ItemsOf("Retry").Concat(state.Value.ItemsOf("Catch")).SelectMany(entry => entry.ItemsOf("ErrorEquals")).Select(name => name.Text!).Distinct()
            where !s_servicesOwn.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) && !CanBeTheNameOfAType(name)
            select new NameFault(
                "WFLB0004",
                $"State '{state.Key}' of workflow '{workflow.Name}' handles the error '{name}', which a function in the managed .NET runtime cannot report, since no type has such a name. "
                + "Run the function in LambdaRuntime, or give the error a name of letters and digits.");
    }

    // The name of a generic type ends in its arity.
    private static bool CanBeTheNameOfAType(string name) => name.Split('`')[0].All(character => char.IsLetterOrDigit(character) || character == '_');
}
