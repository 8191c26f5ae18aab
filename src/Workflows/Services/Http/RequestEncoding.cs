namespace Workflows;

public static partial class Http
{
    /// <summary>How the lists of a form are encoded.</summary>
    /// <param name="ArrayFormat">
    /// <c>INDICES</c> for <c>a[0]=x&amp;a[1]=y</c>, <c>REPEAT</c> for <c>a=x&amp;a=y</c>, <c>COMMAS</c> for <c>a=x,y</c>, <c>BRACKETS</c> for <c>a[]=x&amp;a[]=y</c>. Null is <c>INDICES</c>.
    /// </param>
    [ServiceData]
    public sealed record RequestEncoding(string? ArrayFormat = null);
}
