"""placeholder until the reader lands"""
from PySide6.QtCore import Signal

from app.ui.pages.page import Page


class LessonPage(Page):
    room_entered=Signal(str,str); room_left=Signal(); finished=Signal(str); step_changed=Signal(str,int)
    lesson_id=None; step=0
    def __init__(self,theme,make_room): super().__init__()
    def show_lesson(self,l,s=0): pass
