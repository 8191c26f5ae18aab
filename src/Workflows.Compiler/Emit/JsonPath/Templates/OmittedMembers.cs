using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Members that an object lacks where they are null: a template of JSONPath has a member or has it not, whatever the data is.</summary>
internal static class OmittedMembers
{
    /// <summary>Whether a member may have to be left out, which is noted.</summary>
    public static bool IsOutside(MemberValue member, JsonPathScope scope)
    {
        if (!member.IsOmittedIfNull || scope.Roots.IsSet(member.Value))
        {
            return false;
        }

        scope.Report(member.Value, $"the member '{member.Name}', which is left out where it is null", "give it a value that is never null, or use QueryLanguage.JSONata");
        return true;
    }
}
