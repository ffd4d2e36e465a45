using Microsoft.AspNetCore.Components;

namespace Wusheng.Web.Components;

/// <summary>
/// A component that shows nothing before it has read what it shows, and shows it once. The framework's own base renders while reading
/// goes on: on a database that answers over a network a page would be drawn from nothing, and read twice at a time.
/// </summary>
public abstract class Loaded : ComponentBase, IHandleEvent
{
    private bool read;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!read)
        {
            read = true;
            OnInitialized();
            await OnInitializedAsync();
        }

        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }

    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await item.InvokeAsync(arg);
        StateHasChanged();
    }
}
