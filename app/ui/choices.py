"""What this run goes by: the settings, the policy, and the switches that overrule settings for once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace

from app.model.kiosk_rules import load_kiosk_rules
from app.model.policy import Lock, Mode, load_policy
from app.model.settings import Settings, load, save
from app.switches import Switches, policy_paths, settings_path


class Choices:
    """Read once at the start. Saving happens in a thread of its own: the UI thread never waits for a disk."""

    def __init__(self, switches: Switches, failed: Callable[[Exception], None]) -> None:
        """`failed` is called, in another thread, when settings cannot be saved."""
        self._path, self._failed = settings_path(switches.settings_dir), failed
        self._saved, settings_problems = load(self._path)
        self.policy, policy_problems = load_policy(*policy_paths(switches.settings_dir))
        self.kiosk_rules, rule_problems = load_kiosk_rules(*policy_paths(switches.settings_dir))
        self.problems: tuple[Exception, ...] = (*settings_problems, *policy_problems, *rule_problems)
        names = ("language", "text_scale", "theme", "reduced_motion")
        overruled = {name: getattr(switches, name) for name in names if getattr(switches, name) is not None}
        self.settings: Settings = replace(self._saved, **overruled)
        self._disk = ThreadPoolExecutor(1, "disk")

    @property
    def camera_lock(self) -> Lock:
        """Whether a camera may be turned on."""
        return self.policy.may_use_camera()

    @property
    def compare_lock(self) -> Lock:
        """Whether a live face may be compared."""
        return self.policy.may_compare_live(Mode.EXPLORE)

    def take_over(self, settings: Settings) -> None:
        """Go by `settings` from now on, and save what changed; a switch's overruling is not saved with it."""
        changed = {
            field.name: getattr(settings, field.name)
            for field in fields(Settings)
            if getattr(settings, field.name) != getattr(self.settings, field.name)
        }
        self.settings = settings
        self._saved = replace(self._saved, **changed)
        self._disk.submit(self._save, self._saved)

    def _save(self, settings: Settings) -> None:
        try:
            save(settings, self._path)
        except OSError as problem:
            self._failed(problem)

    def close(self) -> None:
        """Wait until everything is saved."""
        self._disk.shutdown(wait=True)
